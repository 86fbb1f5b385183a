import { beforeEach, expect, test, vi } from "vitest";
import { API_KEY, fakeFetch, json } from "../support/client.js";

beforeEach(() => {
  vi.resetModules();
});

/** A client of a copy of the package that nobody else has, and what it warned of. */
async function ownCopy(warn = vi.fn()) {
  const { createSyncroClient } = await import("../../src/index.js");
  const quiet = () => {};
  const syncro = createSyncroClient({
    baseUrl: "http://127.0.0.1:1",
    apiKey: API_KEY,
    rateLimit: false,
    fetch: fakeFetch(() => json({})).fetch,
    logger: { debug: quiet, info: quiet, warn, error: quiet },
  });
  return { syncro, warn };
}
const invoice = { params: { path: { id: 1 } }, body: { amount_cents: 100 } };
const timer = { params: { path: { id: 1 } }, body: { start_at: "2026-01-05T09:00:00Z", duration_minutes: 30 } };

test("each deprecated operation is warned of once, with what to use instead", async () => {
  const { syncro, warn } = await ownCopy();
  await syncro.GET("/tickets");
  expect(warn).not.toHaveBeenCalled();
  for (let times = 0; times < 3; times++) {
    await syncro.POST("/invoices/{id}/payments", invoice);
    await syncro.POST("/tickets/{id}/timer", timer);
  }
  expect(warn.mock.calls).toEqual([
    [
      expect.objectContaining({ method: "POST", path: "/invoices/{id}/payments", instead: ["POST /payments"] }),
      "POST /invoices/{id}/payments is deprecated: use POST /payments instead.",
    ],
    [
      expect.objectContaining({ method: "POST", path: "/tickets/{id}/timer" }),
      expect.stringMatching(/^POST \/tickets\/\{id\}\/timer is deprecated: use POST /),
    ],
  ]);
});

test("a logger that throws does not end the call", async () => {
  const { syncro, warn } = await ownCopy(
    vi.fn(() => {
      throw new Error("the disk is full");
    }),
  );
  await expect(syncro.POST("/invoices/{id}/payments", invoice)).resolves.toMatchObject({ data: {} });
  expect(warn).toHaveBeenCalledOnce();
});

test("each parameter that the server ignores is warned of once", async () => {
  const { syncro, warn } = await ownCopy();
  await syncro.GET("/invoices", { params: { query: { page: 1 } } });
  expect(warn).not.toHaveBeenCalled();
  for (let times = 0; times < 3; times++) {
    await syncro.GET("/invoices", { params: { query: { customer_id: 1, status: undefined } } });
  }
  await syncro.GET("/invoices", { params: { query: { status: "Paid" } } });
  expect(warn.mock.calls.map(([, message]) => message)).toEqual([
    "GET /invoices ignores customer_id: the answer is the same without it.",
    "GET /invoices ignores status: the answer is the same without it.",
  ]);
});
