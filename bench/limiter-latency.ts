/**
 * What the limiter adds to a call, in real time: to one that need not wait, to one that waited for a slot to come back,
 * and to the next of 10,000 when half of them leave. Fails above 0.1 ms for the first and 50 ms for the last.
 */
import { createRateLimiter } from "../src/index.js";

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

async function needNotWait(): Promise<number> {
  const limiter = createRateLimiter({ requests: 1_000_000 });
  const late: number[] = [];
  for (let call = 0; call < 20_000; call++) {
    const askedAt = performance.now();
    await limiter.run(async () => void late.push(performance.now() - askedAt));
  }
  return median(late);
}

async function waitedForASlot(): Promise<number> {
  const limiter = createRateLimiter({ requests: 1, perMs: 50 });
  let freeAt = 0;
  const late: number[] = [];
  const call = async () => {
    late.push(performance.now() - freeAt);
    freeAt = performance.now() + 50;
  };
  await Promise.all(Array.from({ length: 41 }, () => limiter.run(call)));
  return median(late.slice(1));
}

async function nextAfterHalfHaveLeft(): Promise<number> {
  const limiter = createRateLimiter({ requests: 1, perMs: 2_000 });
  const [leaving, rest] = [new AbortController(), new AbortController()];
  const first = limiter.run(async () => performance.now());
  const all = Array.from({ length: 10_000 }, (_, call) =>
    limiter.run(async () => performance.now(), { signal: (call % 2 === 0 ? leaving : rest).signal }),
  );
  for (const call of all) call.catch(() => {});
  const freeAt = (await first) + 2_000;
  await new Promise((resolve) => setTimeout(resolve, freeAt - performance.now() - 5));
  leaving.abort();
  const late = ((await all[1]) ?? 0) - freeAt;
  rest.abort();
  return late;
}

const [atOnce, waited, next] = [await needNotWait(), await waitedForASlot(), await nextAfterHalfHaveLeft()];
console.log(`a call that need not wait starts after ${(atOnce * 1_000).toFixed(1)} µs`);
console.log(`one that waited for a slot, ${waited.toFixed(1)} ms after it came back`);
console.log(`the next of 10,000 of which half left, ${next.toFixed(1)} ms after its slot came back`);
if (atOnce > 0.1 || next > 50) process.exitCode = 1;
