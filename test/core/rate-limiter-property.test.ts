import fc from "fast-check";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { createRateLimiter } from "../../src/index.js";
import { prepareRunners } from "../../src/rate-limit/runner.js";

beforeAll(prepareRunners);

afterEach(() => {
  vi.useRealTimers();
});

const PER_MS = 60_000;

/** What happens to one call, times in ms. */
const call = fc.record({
  comesAfter: fc.nat(20_000),
  priority: fc.constantFrom(5, 5, 5, 0, 9),
  /** From the start to the server, and from there back. */
  thereMs: fc.nat(9_000),
  backMs: fc.nat(9_000),
  timeoutMs: fc.integer({ min: 1, max: 9_000 }),
  /** Where between its start and twice its time-out a request arrives that was given up. */
  late: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Relative to `comesAfter`: in the queue or in flight, as it falls. */
  abortAfter: fc.option(fc.nat(90_000)),
  end: fc.constantFrom("answer", "answer", "answer", "status 500", "lost", "not sent", "429", "throws"),
  holdMs: fc.nat(40_000),
});

const scenario = fc.record({
  requests: fc.integer({ min: 1, max: 12 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  calls: fc.array(call, { minLength: 1, maxLength: 50 }),
});

test("whatever happens to the calls: no window at the server holds more than the limit, and each call ends", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ requests, concurrency, calls }) => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
      const limiter = createRateLimiter({ requests, perMs: PER_MS, concurrency });
      const arrivals: number[] = [];
      const started: { index: number; priority: number; at: number }[] = [];
      const pauses: { from: number; to: number }[] = [];
      let inFlight = 0;
      let mostInFlight = 0;
      let settled = 0;

      const enter = (one: (typeof calls)[number], index: number) => {
        const controller = new AbortController();
        const { signal } = controller;
        if (one.abortAfter !== null) setTimeout(() => controller.abort(`abort ${index}`), one.abortAfter);
        let abortedWhileQueued = false;
        const job = () => {
          const at = performance.now();
          started.push({ index, priority: one.priority, at });
          expect(signal.aborted).toBe(false);
          mostInFlight = Math.max(mostInFlight, ++inFlight);
          return new Promise<string>((resolve, reject) => {
            const fail = (fields: object) => reject(Object.assign(new Error(one.end), fields));
            // Given up after `afterMs`: it arrives at any time until as long again has passed.
            const giveUp = (afterMs: number) => {
              arrivals.push(at + one.late * 2 * one.timeoutMs);
              setTimeout(() => fail({ outcome: "unknown", timeoutMs: one.timeoutMs }), afterMs);
            };
            if (one.end === "throws") {
              arrivals.push(at);
              throw new Error("at once");
            }
            if (one.end === "not sent") setTimeout(() => fail({ outcome: "not-sent" }), one.thereMs);
            else if (one.end === "lost") giveUp(one.timeoutMs);
            else {
              arrivals.push(at + one.thereMs);
              setTimeout(() => {
                if (one.end === "429") {
                  limiter.hold(one.holdMs);
                  pauses.push({ from: performance.now(), to: performance.now() + one.holdMs });
                }
                if (one.end === "status 500") fail({});
                else resolve("answered");
              }, one.thereMs + one.backMs);
            }
          }).finally(() => inFlight--);
        };
        signal.addEventListener("abort", () => {
          abortedWhileQueued = !started.some((start) => start.index === index);
        });
        return limiter.run(job, { signal, priority: one.priority }).then(
          () => settled++,
          (reason: unknown) => {
            settled++;
            if (abortedWhileQueued) expect(reason).toBe(`abort ${index}`);
          },
        );
      };

      let at = 0;
      const all: Promise<unknown>[] = [];
      const order: number[] = [];
      calls.forEach((one, index) => {
        at += one.comesAfter;
        setTimeout(() => {
          order.push(index);
          all.push(enter(one, index));
        }, at);
      });
      while (vi.getTimerCount() > 0) {
        await vi.advanceTimersToNextTimerAsync();
        await new Promise((resolve) => setImmediate(resolve)); // what follows from the last of them may set a new one
      }
      await Promise.all(all);

      expect(settled).toBe(calls.length);
      expect(mostInFlight).toBeLessThanOrEqual(concurrency);
      expect(limiter.stats()).toMatchObject({ queued: 0, running: 0 });
      arrivals.sort((a, b) => a - b);
      for (let first = 0; first + requests < arrivals.length; first++) {
        // Sums of the same times in another order differ in the last digits.
        expect((arrivals[first + requests] ?? 0) - (arrivals[first] ?? 0)).toBeGreaterThan(PER_MS - 1e-6);
      }
      for (const { from, to } of pauses) {
        expect(started.filter((start) => start.at > from && start.at < to - 1e-6)).toEqual([]);
      }
      for (const priority of [0, 5, 9]) {
        const went = started.filter((start) => start.priority === priority).map(({ index }) => index);
        expect(went).toEqual(order.filter((index) => went.includes(index)));
      }
    }),
    { numRuns: 300 },
  );
});
