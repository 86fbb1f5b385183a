import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StrictServer } from "../../bench/strict-server.js";
import { createRateLimiter } from "../../src/index.js";
import { testClient } from "../support/client.js";

// The limiter as it is in Cloudflare Workers, where requests share numbers only. test/package has the runtime itself.

beforeEach(() => {
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("400 calls at once: the limit holds at the server, and they sit on the bound", async () => {
  const server = new StrictServer(100);
  const syncro = testClient("http://127.0.0.1:1", { fetch: server.fetch, rateLimit: createRateLimiter() });
  let ended = 0;
  for (let call = 0; call < 400; call++) void syncro.GET("/tickets").then(() => ended++);
  await vi.advanceTimersByTimeAsync(119_000);
  expect(ended).toBe(360);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ended).toBe(400);
  expect(server.refused).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("a 429 holds back those that sleep already, and an abort ends their sleep at once", async () => {
  const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
  const started: string[] = [];
  const run = (name: string, signal?: AbortSignal) => limiter.run(async () => void started.push(name), { signal });
  const leaving = new AbortController();
  void run("first");
  void run("second");
  const left = run("left", leaving.signal).catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(500);
  limiter.hold(5_000);
  leaving.abort("enough");
  expect(await left).toBe("enough");
  await vi.advanceTimersByTimeAsync(4_990);
  expect(started).toEqual(["first"]);
  await vi.advanceTimersByTimeAsync(20);
  expect(started).toEqual(["first", "second"]);
});

test("a call whose request was cut off tells nobody how it ended: its slot comes back all the same", async () => {
  const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
  void limiter.run(() => new Promise(() => {}));
  const second = limiter.run(async () => performance.now());
  await vi.advanceTimersByTimeAsync(30_900);
  expect(limiter.stats()).toMatchObject({ used: 1, free: 0 });
  await vi.advanceTimersByTimeAsync(110);
  expect(limiter.stats().used).toBe(1);
  expect(await second).toBeGreaterThan(0);
});

test("one that was not sent gives its slot back", async () => {
  const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
  await limiter.run(() => Promise.reject({ outcome: "not-sent" })).catch(() => {});
  expect(limiter.stats()).toEqual({ limit: 1, used: 0, free: 1, queued: 0, running: 0, pausedMs: 0 });
});
