import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/call/retry-after.js";
import { type AttemptEnd, DEFAULT_RETRY, mayRepeat, retryDelayMs } from "../../src/retry.js";

test.each<[AttemptEnd, boolean, boolean]>([
  // what happened, again where repeatable, again where not
  [{ status: 429 }, true, true],
  [{ status: 408 }, true, false],
  [{ status: 500 }, true, false],
  [{ status: 502 }, true, false],
  [{ status: 503 }, true, false],
  [{ status: 504 }, true, false],
  [{ status: 501 }, false, false],
  [{ status: 505 }, false, false],
  [{ status: 400 }, false, false],
  [{ status: 404 }, false, false],
  [{ status: 422 }, false, false],
  [{ outcome: "not-sent" }, true, true],
  [{ outcome: "unknown" }, true, false],
])("after %j: repeatable %s, not repeatable %s", (end, repeatable, other) => {
  expect(mayRepeat(end, true)).toBe(repeatable);
  expect(mayRepeat(end, false)).toBe(other);
});

const NOW = Date.parse("Tue, 24 Nov 2026 10:00:00 GMT");
test.each<[string | undefined, string | undefined, number | undefined]>([
  ["30", undefined, 30_000],
  ["0", undefined, 0],
  ["Tue, 24 Nov 2026 10:00:07 GMT", undefined, 7_000],
  ["Tue, 24 Nov 2026 09:59:00 GMT", undefined, 0],
  // the server's clock is an hour fast: its own Date is what counts
  ["Tue, 24 Nov 2026 11:00:05 GMT", "Tue, 24 Nov 2026 11:00:00 GMT", 5_000],
  [undefined, undefined, undefined],
  ["", undefined, undefined],
  ["soon", undefined, undefined],
  ["1.5", undefined, undefined],
  ["-1", undefined, undefined],
  ["2026-11-24T10:00:07Z", undefined, undefined],
  ["Tue, 99 Nov 2026 10:00:07 GMT", undefined, undefined],
  // RFC 850, as old servers write it, and asctime
  ["Tuesday, 24-Nov-26 10:00:07 GMT", undefined, 7_000],
  ["Tuesday, 24-Nov-26 10:00:07 GMT", "Tuesday, 24-Nov-26 10:00:02 GMT", 5_000],
  ["Sunday, 24-Nov-96 10:00:07 GMT", undefined, 0],
  ["Tue Nov 24 10:00:07 2026", undefined, 7_000],
  ["Tue Dec  1 10:00:00 2026", undefined, 604_800_000],
  ["Wed, 24 Nov 2026 10:00:07 GMT", undefined, undefined],
  ["Tuesday, 31-Nov-26 10:00:07 GMT", undefined, undefined],
  // sent twice, or by two servers on the way: the longest holds
  ["3, 3", undefined, 3_000],
  ["3, 45", undefined, 45_000],
  ["5, Tue, 24 Nov 2026 10:00:07 GMT", undefined, 7_000],
  ["Tue, 24 Nov 2026 10:00:07 GMT, 5", undefined, 7_000],
  ["Tuesday, 24-Nov-26 10:00:07 GMT, Tue Nov 24 10:00:09 2026, soon", undefined, 9_000],
  ["soon, 2", undefined, 2_000],
])("Retry-After %s (Date %s) is %s ms", (value, date, ms) => {
  const headers = new Headers();
  if (value !== undefined) headers.set("retry-after", value);
  if (date !== undefined) headers.set("date", date);
  expect(parseRetryAfter(headers, NOW)).toBe(ms);
});

test("backoff doubles up to the longest delay, with full jitter above the shortest", () => {
  const delays = (random: number) =>
    [1, 2, 3, 4, 5, 6].map((attempt) => retryDelayMs(DEFAULT_RETRY, attempt, { status: 500 }, () => random));
  expect(delays(0)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1_000]);
  expect(delays(1)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test("a server's own wait is never shortened, and one too long is not waited for", () => {
  const wait = (retryAfterMs: number) => retryDelayMs(DEFAULT_RETRY, 1, { status: 503, retryAfterMs }, () => 0.5);
  expect(wait(90_000)).toBe(90_000);
  expect(wait(120_000)).toBe(120_000);
  expect(wait(120_001)).toBeUndefined();
  expect(wait(0)).toBe(1_000); // "now" would be a hammer
});

test("a 429 without a header waits rateLimitDelayMs", () => {
  expect(retryDelayMs(DEFAULT_RETRY, 1, { status: 429 }, () => 0.5)).toBe(30_000);
});

test("a wait that no timer can keep is not begun, whatever the policy allows", () => {
  const policy = { ...DEFAULT_RETRY, maxRetryAfterMs: Number.POSITIVE_INFINITY };
  const wait = (retryAfterMs: number) => retryDelayMs(policy, 1, { status: 429, retryAfterMs }, () => 0.5);
  expect(wait(2 ** 31 - 1)).toBe(2 ** 31 - 1);
  expect(wait(2 ** 31)).toBeUndefined();
});
