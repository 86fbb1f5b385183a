import { expect, test } from "vitest";
import { SlidingLog } from "../../src/rate-limit/sliding-log.js";

/** A small seeded generator: failures can be repeated. */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "seed %i: no window at the server ever holds more than allowed, however long requests travel",
  (seed) => {
    const next = random(seed);
    const requests = 1 + Math.floor(next() * 12);
    const perMs = 500 + Math.floor(next() * 1_000);
    const log = new SlidingLog(perMs);
    const arrivals: number[] = [];
    let running: { endsAt: number; lateMs: number }[] = [];
    let now = 0;
    for (let started = 0; started < 400; ) {
      for (const request of running.filter(({ endsAt }) => endsAt <= now)) log.end(request.endsAt, request.lateMs);
      running = running.filter(({ endsAt }) => endsAt > now);
      if (log.nextFreeAt(now, requests) <= now) {
        log.start();
        started++;
        const travel = next() * 300;
        const lost = next() < 0.1; // given up on after 100 ms, yet it arrives up to 900 ms later
        arrivals.push(now + (lost ? 100 + next() * 900 : travel));
        running.push(lost ? { endsAt: now + 100, lateMs: 900 } : { endsAt: now + travel + next() * 300, lateMs: 0 });
      } else {
        const wake = Math.min(log.nextFreeAt(now, requests), ...running.map(({ endsAt }) => endsAt));
        now = Math.max(now, wake);
      }
    }
    arrivals.sort((a, b) => a - b);
    const peak = Math.max(...arrivals.map((at, i) => arrivals.slice(i).filter((other) => other < at + perMs).length));
    expect(peak).toBeLessThanOrEqual(requests);
  },
);

test("a request that was not sent gives its slot back at once", () => {
  const log = new SlidingLog(1_000);
  log.start();
  expect(log.nextFreeAt(0, 1)).toBe(Number.POSITIVE_INFINITY);
  log.end(0, undefined);
  expect(log.nextFreeAt(0, 1)).toBe(0);
});

test("slots come back in the order of time, not of ending", () => {
  const log = new SlidingLog(1_000);
  log.start();
  log.start();
  log.end(10, 5_000);
  log.end(20, 0);
  expect(log.nextFreeAt(30, 2)).toBe(1_020);
  expect(log.used(1_020)).toBe(1);
  expect(log.used(6_010)).toBe(0);
});

test("a request of which nobody tells how it ended keeps its slot as long as was said, and no longer", () => {
  const log = new SlidingLog(1_000);
  log.start(31_000);
  log.start(31_005);
  expect(log.nextFreeAt(30_000, 1)).toBe(31_005);
  log.end(30_000, 0, 31_005);
  expect(log.nextFreeAt(30_000, 2)).toBe(31_000);
  expect(log.used(31_000)).toBe(0);
  log.end(31_500, 0, 31_000); // told after all: the server may have counted it up to now
  expect(log.nextFreeAt(31_500, 1)).toBe(32_500);
});
