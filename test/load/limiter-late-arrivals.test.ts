import { beforeAll, expect, onTestFinished, test } from "vitest";
import { createRateLimiter, isSyncroTimeoutError } from "../../src/index.js";
import { prepareRunners } from "../../src/rate-limit/runner.js";
import { testClient } from "../support/client.js";
import { startServer } from "../support/server.js";
import { startSlowProxy } from "../support/slow-proxy.js";

beforeAll(prepareRunners);

test("requests that were given up and arrive later: the limit holds at the server all the same", async () => {
  const requests = 6;
  const perMs = 1_000;
  const timeoutMs = 300;
  const server = await startServer([{ json: { tickets: [] } }]);
  // Every other request is on its way for longer than its time-out: it arrives after it was given up.
  let sent = 0;
  const proxy = await startSlowProxy(Number(new URL(server.url).port), () => (sent++ % 2 === 0 ? 0 : 1.4 * timeoutMs));
  onTestFinished(proxy.close);
  const client = testClient(server.url.replace(/:\d+/, `:${proxy.port}`), {
    rateLimit: createRateLimiter({ requests, perMs }),
    timeoutMs,
    retry: false,
  });
  const ends = await Promise.allSettled(Array.from({ length: 18 }, () => client.GET("/tickets")));
  const lost = ends.filter((end) => end.status === "rejected" && isSyncroTimeoutError(end.reason));
  expect(lost.length).toBeGreaterThan(5);
  await new Promise((resolve) => setTimeout(resolve, 2 * timeoutMs));
  expect(server.seen.length).toBeGreaterThan(18 - lost.length); // given up, and there all the same
  const arrivals = server.seen.map(({ at }) => at).sort((a, b) => a - b);
  const most = Math.max(...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + perMs).length));
  expect(most).toBeLessThanOrEqual(requests);
});
