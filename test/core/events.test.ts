import pino from "pino";
import { describe, expect, test, vi } from "vitest";
import { createRateLimiter, type SyncroClient, type SyncroEvent } from "../../src/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

type Line = [level: string, fields: Record<string, unknown>, message: string];

function recorder() {
  const lines: Line[] = [];
  const at = (level: string) => (fields: Record<string, unknown>, message: string) =>
    void lines.push([level, fields, message]);
  const logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
  return {
    lines,
    logger,
    named: (name: string) => lines.map(([, fields]) => fields).filter(({ event }) => event === name),
  };
}
const read = (syncro: SyncroClient) => syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });
const LOOPBACK = "http://127.0.0.1:1";

describe("what the logger is told", () => {
  test("a call that needs three attempts, every line under one call id", async () => {
    const { url } = await startServer([
      { status: 429, text: "Retry later" },
      { status: 503, json: {} },
      { json: { ticket: { subject: "Käse" } } },
    ]);
    const { lines, logger } = recorder();
    await read(testClient(url, { logger }));
    const common = { callId: expect.any(String), operation: "getTicket", method: "GET", path: "/tickets/{id}" };
    const times = { queueMs: expect.any(Number), durationMs: expect.any(Number) };
    expect(lines.map(([level, fields]) => [level, fields])).toEqual([
      ["debug", { event: "request", ...common, attempt: 1, queueMs: expect.any(Number) }],
      ["info", { event: "response", ...common, ...times, attempt: 1, status: 429 }],
      ["info", { event: "throttle", ...common, attempt: 1, by: "server", waitMs: 0 }],
      ["info", { event: "retry", ...common, attempt: 1, waitMs: 0 }],
      ["debug", { event: "request", ...common, attempt: 2, queueMs: expect.any(Number) }],
      ["info", { event: "response", ...common, ...times, attempt: 2, status: 503 }],
      ["info", { event: "retry", ...common, attempt: 2, waitMs: 0 }],
      ["debug", { event: "request", ...common, attempt: 3, queueMs: expect.any(Number) }],
      ["info", { event: "response", ...common, ...times, attempt: 3, status: 200 }],
    ]);
    expect(new Set(lines.map(([, { callId }]) => callId)).size).toBe(1);
    expect(lines[0]?.[2]).toBe("request GET /tickets/{id}");
  });

  test("an attempt without an answer has an outcome instead of a status", async () => {
    const { named, logger } = recorder();
    const { fetch } = fakeFetch(networkError("ECONNRESET"));
    const syncro = testClient(LOOPBACK, { fetch, logger });
    await syncro.POST("/tickets", { body: { customer_id: 1, subject: "a" } }).catch(() => {});
    expect(named("request")).toEqual([expect.objectContaining({ attempt: 1 })]);
    const [response, ...more] = named("response");
    expect(response).toMatchObject({ attempt: 1, outcome: "unknown", code: "connection_failed" });
    expect(response).not.toHaveProperty("status");
    expect(more).toEqual([]);
  });

  test("a long wait for the limiter, once it is over", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
    try {
      const { named, logger } = recorder();
      const { fetch } = fakeFetch(json({}));
      const rateLimit = createRateLimiter({ requests: 1, perMs: 5_000 });
      const syncro = testClient(LOOPBACK, { fetch, logger, rateLimit });
      const both = Promise.all([read(syncro), read(syncro)]);
      await vi.advanceTimersByTimeAsync(10_000);
      await both;
      expect(named("throttle")).toEqual([expect.objectContaining({ by: "limiter", waitMs: expect.any(Number) })]);
      const [throttle] = named("throttle");
      expect(throttle?.waitMs).toBeGreaterThan(4_900);
      expect(named("request").map(({ queueMs }) => Number(queueMs) > 1_000)).toEqual([false, true]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("the pages of a walk", async () => {
    const { url } = await startServer(({ query }) => {
      const page = Number(query.get("page"));
      return { json: { tickets: [{ id: page }], meta: { total_pages: 2, page } } };
    });
    const { named, logger } = recorder();
    await testClient(url, { logger }).paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY });
    const list = { event: "page", operation: "listTickets", method: "GET", path: "/tickets", totalPages: 2, rows: 1 };
    expect(named("page")).toEqual([
      { ...list, page: 1 },
      { ...list, page: 2 },
    ]);
  });

  test("neither the key, nor what is searched for, nor what is written", async () => {
    const { lines, logger } = recorder();
    const { fetch } = fakeFetch(json({ error: `${API_KEY} hunter2` }, 422), networkError("ECONNRESET"));
    const syncro = testClient(LOOPBACK, { fetch, logger });
    await syncro.GET("/tickets", { params: { query: { query: "hunter2" } } });
    await syncro
      .POST("/tickets", { body: { customer_id: 1, subject: "hunter2" }, headers: { "x-token": "hunter2" } })
      .catch(() => {});
    expect(lines.length).toBeGreaterThan(3);
    expect(JSON.stringify(lines)).not.toContain(API_KEY);
    expect(JSON.stringify(lines)).not.toContain("hunter2");
  });

  test("a logger that throws does not undo a write", async () => {
    const broken = () => {
      throw new Error("disk full");
    };
    const { fetch, calls } = fakeFetch(json({ ticket: {} }));
    const syncro = testClient(LOOPBACK, {
      fetch,
      logger: { debug: broken, info: broken, warn: broken, error: broken },
    });
    const { response } = await syncro.POST("/tickets", { body: { customer_id: 1, subject: "a" } });
    expect(response.status).toBe(200);
    expect(calls).toHaveLength(1);
  });

  test("pino takes it as it is", async () => {
    const lines: string[] = [];
    const logger = pino({ level: "debug" }, { write: (line: string) => lines.push(line) });
    await read(testClient(LOOPBACK, { fetch: fakeFetch(json({})).fetch, logger }));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: 20,
        event: "request",
        operation: "getTicket",
        msg: "request GET /tickets/{id}",
      }),
      expect.objectContaining({ level: 30, event: "response", status: 200, msg: "response GET /tickets/{id}" }),
    ]);
  });

  test("so does console", async () => {
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
    try {
      await read(testClient(LOOPBACK, { fetch: fakeFetch(json({})).fetch, logger: console }));
      expect(debug).toHaveBeenCalledWith(expect.objectContaining({ event: "request" }), "request GET /tickets/{id}");
      expect(info).toHaveBeenCalledWith(expect.objectContaining({ event: "response" }), "response GET /tickets/{id}");
    } finally {
      info.mockRestore();
      debug.mockRestore();
    }
  });
});

test("a middleware hears of the attempts by handing on a call with its own emit", async () => {
  const heard: SyncroEvent["event"][] = [];
  const { logger, lines } = recorder();
  const syncro = testClient(LOOPBACK, { fetch: fakeFetch(json({}, 500), json({})).fetch, logger });
  syncro.use((call, next) =>
    next({
      ...call,
      emit: (event) => {
        heard.push(event.event);
        call.emit(event);
      },
    }),
  );
  await read(syncro);
  expect(heard).toEqual(["request", "response", "retry", "request", "response"]);
  expect(lines).toHaveLength(5);
});
