import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { createRateLimiter, createSyncroClient } from "../../src/index.js";
import { processRateLimiter } from "../../src/rate-limit/process-limiter.js";
import { prepareRunners } from "../../src/rate-limit/runner.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

beforeAll(prepareRunners);

/** The most arrivals in any window. */
const peak = (arrivals: number[], perMs: number) =>
  Math.max(...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + perMs).length));

test("60 calls at once, 20 per second, over real HTTP: none refused, the peak is 20", { timeout: 30_000 }, async () => {
  const perMs = 1_000;
  const arrivals: number[] = [];
  let refused = 0;
  // Counts every arrival, refused ones too, in a strict sliding window.
  const server = await startServer(({ at }) => {
    arrivals.push(at);
    if (arrivals.filter((other) => other > at - perMs).length <= 20) return { json: { tickets: [] }, afterMs: 20 };
    refused++;
    return { status: 429, text: "Retry later" };
  });
  const client = testClient(server.url, { rateLimit: { requests: 20, perMs } });
  await Promise.all(Array.from({ length: 60 }, () => client.GET("/tickets")));
  expect(refused).toBe(0);
  expect(arrivals).toHaveLength(60);
  expect(peak(arrivals, perMs)).toBe(20);
});

describe("with a clock that is moved by hand", () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const fake = () => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  const wait = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

  test("400 calls sit on the bound: 120 s and a little", async () => {
    fake();
    const limiter = createRateLimiter();
    const starts: number[] = [];
    const began = performance.now();
    let ended = 0;
    for (let call = 0; call < 400; call++) {
      void limiter
        .run(() => {
          starts.push(performance.now());
          return wait(100)();
        })
        .then(() => ended++);
    }
    await vi.advanceTimersByTimeAsync(125_000);
    expect(ended).toBe(400);
    expect(peak(starts, 60_000)).toBe(180);
    const last = Math.max(...starts) - began;
    expect(last).toBeGreaterThan(120_000);
    expect(last).toBeLessThan(125_000);
  });

  test("a 429 holds back everything behind it, before the next one starts", async () => {
    fake();
    const limiter = createRateLimiter({ concurrency: 1 });
    const { fetch, calls } = fakeFetch(
      new Response("Retry later", { status: 429, headers: { "retry-after": "20" } }),
      json({ tickets: [] }),
    );
    const client = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, fetch, rateLimit: limiter });
    const all = Promise.all([client.GET("/tickets"), client.GET("/tickets"), client.GET("/tickets")]);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(calls).toHaveLength(1);
    expect(limiter.stats().pausedMs).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(calls).toHaveLength(4);
    await all;
  });

  test("an attempt without an answer keeps its slot for its time-out longer, one not sent gives it back", async () => {
    fake();
    const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
    const fail = (fields: object) =>
      limiter.run(() => Promise.reject(Object.assign(new Error("x"), fields))).catch(() => {});
    // The queue hands jobs on through timers.
    await Promise.all([fail({ outcome: "not-sent", timeoutMs: 5_000 }), vi.advanceTimersByTimeAsync(20)]);
    expect(limiter.stats().used).toBe(0);
    await Promise.all([fail({ outcome: "unknown", timeoutMs: 5_000 }), vi.advanceTimersByTimeAsync(20)]);
    await vi.advanceTimersByTimeAsync(5_900);
    expect(limiter.stats().used).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(limiter.stats().used).toBe(0);
  });

  test("first in, first out; a higher priority passes", async () => {
    fake();
    const limiter = createRateLimiter({ requests: 100, concurrency: 1 });
    const order: string[] = [];
    const run = (name: string, priority?: number) =>
      limiter.run(
        async () => {
          order.push(name);
          await wait(10)();
        },
        { priority },
      );
    const all = Promise.all([run("a"), run("b"), run("c", 9), run("d"), run("urgent", 0)]);
    await vi.advanceTimersByTimeAsync(1_000);
    await all;
    expect(order.indexOf("urgent")).toBeLessThan(order.indexOf("d"));
    expect(order.filter((name) => "abd".includes(name))).toEqual(["a", "b", "d"]);
    expect(order.at(-1)).toBe("c");
  });

  test("no timer is left when nobody waits", async () => {
    fake();
    const limiter = createRateLimiter({ requests: 1, perMs: 60_000 });
    await Promise.all([limiter.run(async () => 1), vi.advanceTimersByTimeAsync(10)]);
    expect(vi.getTimerCount()).toBe(0);
    const controller = new AbortController();
    const waiting = limiter.run(async () => 1, { signal: controller.signal }).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort("left");
    expect(await waiting).toBe("left");
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a job that throws is a rejection", async () => {
  const thrown = createRateLimiter().run(() => {
    throw new Error("at once");
  });
  await expect(thrown).rejects.toThrow("at once");
});

test("there is one limiter for the process, whoever asks", async () => {
  vi.resetModules();
  const copy = await import("../../src/rate-limit/process-limiter.js");
  expect(copy.processRateLimiter).not.toBe(processRateLimiter);
  expect(copy.processRateLimiter()).toBe(processRateLimiter());
});

test("a process ends when nobody waits, and not before everyone is served", async () => {
  const program = `
    import { createRateLimiter } from "./src/index.ts";
    const limiter = createRateLimiter({ requests: 2, perMs: 300 });
    let done = 0;
    for (let i = 0; i < 5; i++) limiter.run(async () => { done++; });
    process.on("exit", () => console.log("served", done, Math.round(performance.now() / 1000) < 10));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { cwd: root },
  );
  expect(stdout.trim()).toBe("served 5 true");
});
