import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type BatchContext,
  type BatchOutcome,
  type BatchResult,
  batch,
  createRateLimiter,
  type SyncroClient,
  type SyncroClientOptions,
  unwrap,
} from "../../src/index.js";
import { fakeFetch, json, networkError, testClient } from "../support/client.js";
import { hangUp, type Reply, type Seen, startServer } from "../support/server.js";
import { seeded } from "./seeded.js";

const SEED = Number(process.env.BATCH_SEED ?? Date.now() % 2 ** 31);
console.log(`batch outcomes: seed ${SEED} (BATCH_SEED repeats it)`);

const create = (syncro: SyncroClient, subject: string, signal?: AbortSignal) =>
  syncro.POST("/tickets", { body: { customer_id: 1, subject }, signal });
const subjectOf = ({ body }: { body: string }): string => JSON.parse(body).subject;
const itemsWith = <T>(results: BatchResult<T, unknown>[], ...outcomes: (BatchOutcome | undefined)[]): T[] =>
  results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ item }) => item);
const timesOf = (subjects: string[]): Record<string, number> => {
  const times: Record<string, number> = {};
  for (const subject of subjects) times[subject] = (times[subject] ?? 0) + 1;
  return times;
};
const once = (items: string[]) => Object.fromEntries(items.map((item) => [item, 1]));

describe("what one write came to, with the signal of fn and without it", () => {
  type Case = [BatchOutcome, Reply | Error, SyncroClientOptions?];
  const cases: Record<string, Case> = {
    422: ["refused", { status: 422, json: { message: ["no"] } }],
    404: ["refused", { status: 404, json: {} }],
    "429 to the end": ["refused", { status: 429, text: "Retry later" }],
    "a 2xx that refuses": ["refused", { json: { success: false, message: ["no"], params: {} } }],
    "a 2xx about too many requests": ["unknown", { json: { error: "Too many requests" } }],
    408: ["unknown", { status: 408, json: {} }],
    499: ["unknown", { status: 499, json: {} }],
    500: ["unknown", { status: 500, json: {} }],
    503: ["unknown", { status: 503, json: {} }],
    "a reset": ["unknown", hangUp],
    "no answer in time": ["unknown", () => {}, { timeoutMs: 30 }],
    "a deadline": ["unknown", () => {}, { deadlineMs: 30 }],
    "a redirect": ["unknown", { status: 302, headers: { location: "/login" } }],
    HTML: ["done", { text: "<html>", headers: { "content-type": "text/html" } }],
    "nothing in a 2xx": ["done", { text: "" }],
    "a refused connection": ["not-sent", networkError("ECONNREFUSED")],
  };
  test.each(Object.entries(cases))("%s", async (_name, [outcome, reply, options]) => {
    const { url } = reply instanceof Error ? { url: "http://127.0.0.1:9" } : await startServer([reply]);
    const syncro = testClient(url, {
      retry: false,
      ...options,
      ...(reply instanceof Error && { fetch: fakeFetch(reply).fetch }),
    });
    const [alone] = await batch([1], () => create(syncro, "a"));
    const [tracked] = await batch([1], (_item, { signal }) => create(syncro, "a", signal));
    expect([alone?.outcome, tracked?.outcome]).toEqual([outcome, outcome]);
  });

  test("input that cannot be sent", async () => {
    const results = await batch(["..", "1"], (id) =>
      testClient("http://127.0.0.1:9").DELETE("/tickets/{id}", {
        params: { path: { id: id as never } },
        retry: { maxRetries: -1 },
      }),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(["not-sent", "not-sent"]);
  });

  test("a key that cannot be had: not sent, where the signal says whose call it was", async () => {
    const syncro = testClient("http://127.0.0.1:9", { apiKey: () => Promise.reject(new Error("vault")) });
    const [tracked] = await batch([1], (_item, { signal }) => create(syncro, "a", signal));
    expect(tracked?.outcome).toBe("not-sent");
  });
});

describe("what several calls for an item came to", () => {
  const server = (replies: Record<string, Reply>) =>
    startServer(
      ({ method, body }) =>
        replies[method === "POST" ? subjectOf({ body }) : method] ?? { json: { ticket: { id: 1 } } },
    );
  const refused: Reply = { status: 422, json: { message: ["no"] } };
  const outcomeWith = async (
    replies: Record<string, Reply>,
    fn: (syncro: SyncroClient, signal: AbortSignal) => Promise<unknown>,
  ) => {
    const { url } = await server(replies);
    const syncro = testClient(url, { retry: false });
    const [result] = await batch([1], (_item, { signal }: BatchContext) => fn(syncro, signal));
    return result?.outcome;
  };

  test("one done, the next refused: sending both again would double the first", async () => {
    const both = async (syncro: SyncroClient, signal: AbortSignal) => {
      await create(syncro, "a", signal);
      return create(syncro, "b", signal);
    };
    expect(await outcomeWith({ b: refused }, both)).toBe("unknown");
    expect(await outcomeWith({ b: hangUp }, both)).toBe("unknown");
  });

  test("one refused while another is on the wire", async () => {
    const both = async (syncro: SyncroClient, signal: AbortSignal) => {
      const fail = async () => {
        throw (await create(syncro, "a", signal)).error;
      };
      await Promise.all([fail(), create(syncro, "b", signal)]);
    };
    expect(await outcomeWith({ a: refused, b: { json: { ticket: { id: 1 } }, afterMs: 100 } }, both)).toBe("unknown");
  });

  test("a write done, and then an error of its own", async () => {
    const stumble = async (syncro: SyncroClient, signal: AbortSignal) => {
      await create(syncro, "a", signal);
      throw new Error("no such customer");
    };
    expect(await outcomeWith({}, stumble)).toBe("unknown");
  });

  test("a read that fails before the write: nothing was sent, whatever the read came to", async () => {
    const lookFirst = async (syncro: SyncroClient, signal: AbortSignal) => {
      const { error } = await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } }, signal });
      return error === undefined ? create(syncro, "a", signal) : { error };
    };
    const html: Reply = { text: "<html>" };
    expect(await outcomeWith({ GET: html }, lookFirst)).toBe("not-sent");
    expect(await outcomeWith({ GET: hangUp }, lookFirst)).toBe("not-sent");
    expect(await outcomeWith({ GET: { status: 404, json: {} } }, lookFirst)).toBe("refused");
    expect(await outcomeWith({ GET: { status: 500, json: {} } }, lookFirst)).toBe("refused");
  });

  test("a read that cannot be read is not done, also without the signal", async () => {
    const read = (syncro: SyncroClient) => syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });
    expect(await outcomeWith({ GET: { text: "<html>" } }, read)).toBe("unknown");
  });

  test("an error of its own that claims an outcome", async () => {
    const claim = async () => {
      throw Object.assign(new Error("mine"), { outcome: "done" });
    };
    expect(await outcomeWith({}, claim)).toBe("unknown");
  });
});

describe("a stop finds a call", () => {
  const reason = new Error("enough");
  const ok = () => json({ ticket: { id: 1 } });
  /** Stops a batch of one write once `reached` settles; the batch must then end soon. */
  async function stopped(
    options: SyncroClientOptions,
    reached: () => Promise<unknown>,
    {
      onStop,
      call = create,
    }: {
      onStop?: "abort" | undefined;
      call?: (syncro: SyncroClient, subject: string, signal: AbortSignal) => Promise<unknown>;
    } = {},
  ) {
    const stop = new AbortController();
    const syncro = testClient("http://127.0.0.1:9", options);
    const running = batch(["a"], (subject, { signal }) => call(syncro, subject, signal), {
      signal: stop.signal,
      onStop,
    });
    await reached();
    stop.abort(reason);
    const [result] = await running;
    return result;
  }
  const put = (syncro: SyncroClient, _subject: string, signal: AbortSignal) =>
    syncro.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { status: "New" }, signal });
  const LONG = { minDelayMs: 60_000, maxDelayMs: 60_000, rateLimitDelayMs: 60_000 };
  const rejected = (outcome: BatchOutcome) => ({ status: "rejected", reason, item: "a", outcome });

  test.each([undefined, "abort"] as const)("in the queue (onStop: %s): not sent", async (onStop) => {
    const rateLimit = createRateLimiter({ requests: 1, perMs: 60_000 });
    await rateLimit.run(async () => {});
    const { fetch, calls } = fakeFetch(ok);
    const reached = () => vi.waitFor(() => expect(rateLimit.stats().queued).toBe(1));
    expect(await stopped({ fetch, rateLimit }, reached, { onStop })).toEqual(rejected("not-sent"));
    expect(calls).toHaveLength(0);
    expect(rateLimit.stats()).toMatchObject({ queued: 0, used: 1 });
  });

  test.each([undefined, "abort"] as const)(
    "that waits for its key (onStop: %s): not sent, its slot given back",
    async (onStop) => {
      const rateLimit = createRateLimiter({ requests: 1, perMs: 60_000 });
      const apiKey = vi.fn(() => new Promise<string>(() => {}));
      const reached = () => vi.waitFor(() => expect(apiKey).toHaveBeenCalled());
      expect(await stopped({ apiKey, rateLimit }, reached, { onStop })).toEqual(rejected("not-sent"));
      expect(rateLimit.stats()).toMatchObject({ used: 0 });
    },
  );

  test.each([undefined, "abort"] as const)("asleep after a 429 (onStop: %s): not sent", async (onStop) => {
    const { fetch, calls } = fakeFetch(new Response("Retry later", { status: 429 }));
    const reached = () => vi.waitFor(() => expect(calls).toHaveLength(1)).then(() => new Promise(setImmediate));
    expect(await stopped({ fetch, retry: LONG }, reached, { onStop })).toEqual(rejected("not-sent"));
  });

  test.each([undefined, "abort"] as const)("asleep after an unclear attempt (onStop: %s): unknown", async (onStop) => {
    const { fetch, calls } = fakeFetch(new Response("", { status: 503 }));
    const reached = () => vi.waitFor(() => expect(calls).toHaveLength(1)).then(() => new Promise(setImmediate));
    expect(await stopped({ fetch, retry: LONG }, reached, { onStop, call: put })).toEqual(rejected("unknown"));
  });

  test("on the wire: it finishes, and its own signal says that there was a stop", async () => {
    let answer = () => {};
    const arrived = vi.fn();
    const fetch = () => {
      arrived();
      return new Promise<Response>((resolve) => {
        answer = () => resolve(ok());
      });
    };
    const seen: boolean[] = [];
    const reached = () => vi.waitFor(() => expect(arrived).toHaveBeenCalled()).then(() => void setTimeout(answer, 20));
    const call = async (syncro: SyncroClient, subject: string, signal: AbortSignal) => {
      const result = await create(syncro, subject, signal);
      seen.push(signal.aborted);
      return result;
    };
    expect(await stopped({ fetch }, reached, { call })).toMatchObject({ status: "fulfilled", item: "a" });
    expect(seen).toEqual([true]);
  });

  test("on the wire, with a 429 for an answer: it is not sent again", async () => {
    let answer = () => {};
    const { fetch, calls } = fakeFetch(
      () =>
        new Promise<Response>((resolve) => {
          answer = () => resolve(new Response("Retry later", { status: 429 }));
        }),
    );
    const reached = () => vi.waitFor(() => expect(calls).toHaveLength(1)).then(() => void setTimeout(answer, 20));
    expect(await stopped({ fetch }, reached)).toEqual(rejected("not-sent"));
    expect(calls).toHaveLength(1);
  });

  test('on the wire, with onStop: "abort": it ends at once, unknown', async () => {
    const { fetch, calls } = fakeFetch(() => new Promise<Response>(() => {}));
    const reached = () => vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(await stopped({ fetch }, reached, { onStop: "abort" })).toEqual(rejected("unknown"));
  });

  test("on the wire, with a deadline: the deadline ends it", async () => {
    const { fetch, calls } = fakeFetch(() => new Promise<Response>(() => {}));
    const reached = () => vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(await stopped({ fetch, deadlineMs: 100 }, reached)).toMatchObject({
      outcome: "unknown",
      reason: { code: "timeout_deadline" },
    });
  });

  test("between two calls: the second is not sent, and the item is unknown because of the first", async () => {
    const { fetch, calls } = fakeFetch(ok);
    const stop = new AbortController();
    const syncro = testClient("http://127.0.0.1:9", { fetch });
    const both = async (_item: number, { signal }: BatchContext) => {
      await create(syncro, "a", signal);
      stop.abort(reason);
      return create(syncro, "b", signal);
    };
    expect(await batch([1, 2], both, { signal: stop.signal, concurrency: 1 })).toEqual([
      { status: "rejected", reason, item: 1, outcome: "unknown" },
      { status: "rejected", reason, item: 2, outcome: "not-begun" },
    ]);
    expect(calls).toHaveLength(1);
  });

  test("in a middleware after its answer: it finishes", async () => {
    const { fetch } = fakeFetch(ok);
    const stop = new AbortController();
    const syncro = testClient("http://127.0.0.1:9", { fetch });
    syncro.use(async (call, next) => {
      const result = await next(call);
      stop.abort(reason);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return result;
    });
    const [result] = await batch(["a"], (subject, { signal }) => create(syncro, subject, signal), {
      signal: stop.signal,
    });
    expect(result?.status).toBe("fulfilled");
  });

  test("whose signal is not what fn got: it ends at once, unknown", async () => {
    const { fetch, calls } = fakeFetch(() => new Promise<Response>(() => {}));
    const stop = new AbortController();
    const syncro = testClient("http://127.0.0.1:9", { fetch });
    const running = batch(["a"], (subject) => create(syncro, subject, stop.signal), { signal: stop.signal });
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    stop.abort("enough");
    expect(await running).toEqual([{ status: "rejected", reason: "enough", item: "a", outcome: "unknown" }]);
  });

  test("with a reason that is no error: it is given all the same", async () => {
    const rateLimit = createRateLimiter({ requests: 1, perMs: 60_000 });
    await rateLimit.run(async () => {});
    const stop = new AbortController();
    const syncro = testClient("http://127.0.0.1:9", { rateLimit });
    const running = batch(["a"], (subject, { signal }) => create(syncro, subject, signal), { signal: stop.signal });
    await vi.waitFor(() => expect(rateLimit.stats().queued).toBe(1));
    stop.abort("enough");
    expect(await running).toEqual([{ status: "rejected", reason: "enough", item: "a", outcome: "not-sent" }]);
  });
});

describe("40 records, stopped on the way and sent again by outcome", () => {
  const subjects = Array.from({ length: 40 }, (_, index) => `ticket ${index}`);
  /** Creates a record for each POST that arrives, whoever still waits for the answer. */
  const account = () => {
    const records: string[] = [];
    const reply = (request: Seen): Reply => {
      if (request.method === "GET") return { json: { tickets: records.map((subject, id) => ({ id, subject })) } };
      records.push(subjectOf(request));
      return { json: { ticket: { id: records.length } }, afterMs: 60 };
    };
    return { records, reply };
  };
  const options = { rateLimit: { requests: 25, perMs: 300, concurrency: 8 } };

  test.each([50, 100, 150, 250, 400])("stopped after %i ms: 40 in the account", async (afterMs) => {
    const { records, reply } = account();
    const { url } = await startServer(reply);
    const syncro = testClient(url, options);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), afterMs);
    const send = (subject: string, { signal }: BatchContext) => create(syncro, subject, signal);
    const first = await batch(subjects, send, { concurrency: 8, signal: stop.signal });
    expect(itemsWith(first, "unknown", "done", "refused")).toEqual([]);
    const rest = itemsWith(first, "not-begun", "not-sent");
    expect(rest.length).toBeGreaterThan(0);
    const second = await batch(rest, send, { concurrency: 8 });
    expect(second.map(({ status }) => status)).toEqual(rest.map(() => "fulfilled"));
    expect(timesOf(records)).toEqual(once(subjects));
  });

  test('with onStop: "abort" those on the wire are unknown, and those alone: a look tells which are there', async () => {
    const { records, reply } = account();
    const { url } = await startServer(reply);
    const syncro = testClient(url, options);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 100);
    const send = (subject: string, { signal }: BatchContext) => create(syncro, subject, signal);
    const first = await batch(subjects, send, { concurrency: 8, signal: stop.signal, onStop: "abort" });
    const unknown = itemsWith(first, "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.length).toBeLessThanOrEqual(8);
    await new Promise((resolve) => setTimeout(resolve, 100)); // what was on its way has arrived
    const there = new Set(records);
    const rest = [...itemsWith(first, "not-begun", "not-sent"), ...unknown.filter((subject) => !there.has(subject))];
    await batch(rest, send, { concurrency: 8 });
    expect(timesOf(records)).toEqual(once(subjects));
  });
});

/** How the server treats one POST: whether the record is made, and what the client sees of it. */
const TREATMENTS: Record<string, { makes: boolean; reply: () => Response | Error }> = {
  ok: { makes: true, reply: () => json({ ticket: { id: 1 } }) },
  "422": { makes: false, reply: () => json({ message: ["no"] }, 422) },
  "a 2xx that refuses": { makes: false, reply: () => json({ success: false, message: ["no"] }) },
  "429": { makes: false, reply: () => new Response("Retry later", { status: 429 }) },
  "500 before": { makes: false, reply: () => json({}, 500) },
  "500 after": { makes: true, reply: () => json({}, 500) },
  "reset before": { makes: false, reply: () => networkError("ECONNRESET") },
  "reset after": { makes: true, reply: () => networkError("ECONNRESET") },
  "refused connection": { makes: false, reply: () => networkError("ECONNREFUSED") },
  HTML: { makes: true, reply: () => new Response("<html>", { headers: { "content-type": "text/html" } }) },
};

const treatments = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant("ok") },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(TREATMENTS)) },
  ),
  { minLength: 1, maxLength: 20 },
);
const setup = {
  length: fc.integer({ min: 1, max: 15 }),
  treatments,
  concurrency: fc.integer({ min: 1, max: 6 }),
  inFlight: fc.integer({ min: 1, max: 6 }),
  onStop: fc.constantFrom("finish", "abort", undefined),
  maxRetries: fc.constantFrom(0, 4),
  chance: fc.nat(),
};
const runs = { seed: SEED, numRuns: Number(process.env.BATCH_RUNS ?? 150) };

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const stopAfter = (count: number | undefined): AbortController => {
  const stop = new AbortController();
  if (count !== undefined) void turns(count).then(() => stop.abort(new Error("enough")));
  return stop;
};

/** An account whose server treats each request as it is told; it works on what arrived, whoever has left. */
function faultyAccount(told: string[], inFlight: number, maxRetries: number, chance: number) {
  const random = seeded(chance);
  const records: string[] = [];
  let working = 0;
  let arrivals = 0;
  const fetch = async (_url: string, { method, body, signal }: RequestInit): Promise<Response> => {
    const { makes, reply } = TREATMENTS[told[arrivals++ % told.length] ?? "ok"] ?? {
      makes: true,
      reply: () => json({}),
    };
    working++;
    const subject = method === "GET" ? undefined : subjectOf({ body: await new Response(body).text() });
    const work = turns(Math.floor(random() * 6)).then(() => {
      working--;
      if (makes && subject !== undefined) records.push(subject);
      return reply();
    });
    const left = new Promise<never>((_resolve, reject) =>
      signal?.addEventListener("abort", () => reject(signal.reason)),
    );
    const end = await Promise.race([work, left]);
    if (end instanceof Error) throw end;
    return end;
  };
  const rateLimit = createRateLimiter({ requests: 1_000, perMs: 1, concurrency: inFlight });
  const syncro = testClient("http://127.0.0.1:9", {
    fetch,
    retry: { maxRetries, minDelayMs: 0, maxDelayMs: 2, rateLimitDelayMs: 1 },
    rateLimit,
  });
  /** Until nothing is queued or on its way, nor was a while ago. */
  const idle = async () => {
    for (let quiet = 0; quiet < 5; quiet++) {
      await turns(1);
      const { queued, running } = rateLimit.stats();
      if (queued + running + working > 0) quiet = 0;
    }
  };
  return { syncro, records, idle };
}

test("random faults, stops and concurrency, all sent again by outcome: never doubled, none lost", async () => {
  const seen: Record<string, number> = {};
  /** When each round is stopped, in turns of the event loop. */
  const stops = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 });
  const property = fc.asyncProperty(fc.record({ ...setup, stops }), async (given) => {
    const { length, concurrency, onStop } = given;
    const items = Array.from({ length }, (_, index) => `ticket ${index}`);
    const told = [...given.treatments];
    const { syncro, records, idle } = faultyAccount(told, given.inFlight, given.maxRetries, given.chance);
    let left = items;
    for (let round = 0; left.length > 0; round++) {
      if (round > given.stops.length) told.splice(0, told.length, "ok"); // sooner or later all goes well
      const { signal } = stopAfter(given.stops[round]);
      const send = (subject: string, context: BatchContext) => create(syncro, subject, context.signal);
      const results = await batch(left, send, { concurrency, signal, onStop });
      await idle();
      const there = new Set(records);
      for (const { item, outcome = "fulfilled" } of results) {
        seen[outcome] = (seen[outcome] ?? 0) + 1;
        if (outcome !== "unknown") {
          expect([item, outcome, there.has(item)]).toEqual([item, outcome, /fulfilled|done/.test(outcome)]);
        }
      }
      // Only what is unknown has to be looked for.
      const unknown = itemsWith(results, "unknown").filter((item) => !there.has(item));
      left = [...itemsWith(results, "not-begun", "not-sent", "refused"), ...unknown];
    }
    expect(timesOf(records)).toEqual(once(items));
  });
  await fc.assert(property, runs);
  console.log("batch outcomes:", seen);
}, 120_000);

/** What somebody may do for an item; each write has a name of its own. */
const PROGRAMS: Record<string, (write: () => Promise<unknown>, read: () => Promise<unknown>) => Promise<unknown>> = {
  "one write": (write) => write(),
  "two in a row": async (write) => [await write(), await write()],
  "two at once": (write) => Promise.all([write(), write()]),
  "one, and at the same time a look and another": (write, read) => Promise.all([write(), read().then(write)]),
  "a look first": async (write, read) => [await read(), await write()],
  "a look at the same time": (write, read) => Promise.all([read(), write()]),
  "a look after": async (write, read) => [await write(), await read()],
  "an error of its own": async (write) => {
    await write();
    throw new Error("mine");
  },
  "an error wrapped": (write) =>
    write().catch((cause) => {
      throw new Error("mine", { cause });
    }),
};

test("whatever is done for an item: what may be sent again changed nothing", async () => {
  const seen: Record<string, number> = {};
  const programs = fc.array(fc.constantFrom(...Object.keys(PROGRAMS)), { minLength: 1 });
  const stopAt = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
  const property = fc.asyncProperty(fc.record({ ...setup, programs, stopAt }), async (given) => {
    const { length, concurrency, onStop } = given;
    const account = faultyAccount(given.treatments, given.inFlight, given.maxRetries, given.chance);
    const { syncro, records, idle } = account;
    const items = Array.from({ length }, (_, index) => index);
    const fn = (item: number, { signal }: BatchContext) => {
      let writes = 0;
      const write = () => unwrap(create(syncro, `${item}/${writes++}`, signal));
      const read = () => unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 1 } }, signal }));
      return PROGRAMS[given.programs[item % given.programs.length] ?? ""]?.(write, read);
    };
    const results = await batch(items, fn, { concurrency, signal: stopAfter(given.stopAt).signal, onStop });
    await idle();
    for (const { item, outcome = "fulfilled" } of results) {
      seen[outcome] = (seen[outcome] ?? 0) + 1;
      const made = records.filter((subject) => subject.startsWith(`${item}/`)).length;
      if (outcome === "done") expect([item, outcome, made]).toEqual([item, outcome, 1]);
      if (/not-begun|not-sent|refused/.test(outcome)) expect([item, outcome, made]).toEqual([item, outcome, 0]);
    }
  });
  await fc.assert(property, runs);
  console.log("batch outcomes of programs:", seen);
}, 120_000);

test("a stop between a call's beginning and its request sends nothing, with a fixed key and without a limiter", async () => {
  const { fetch, calls } = fakeFetch(json({ ticket: { id: 1 } }));
  const syncro = testClient("http://127.0.0.1:9/api/v1", { fetch });
  const stopping = new AbortController();
  syncro.use(async (call, next) => {
    stopping.abort();
    return next(call);
  });
  const done = batch(
    [1],
    (id, { signal }) => unwrap(syncro.GET("/tickets/{id}", { params: { path: { id } }, signal })),
    {
      signal: stopping.signal,
      onStop: "finish",
    },
  );
  await done.catch(() => {});
  expect(calls).toHaveLength(0);
});
