/**
 * Heap size after 40,000 and 100,000 scheduled calls, and after 1,000 and 1,000,000 slots of the log alone, in virtual time.
 * Run with --expose-gc. Fails if the second figure is more than 10 % above the first.
 */
import { createRateLimiter } from "../src/index.js";
import { SlidingLog } from "../src/rate-limit/sliding-log.js";
import { sleep } from "./strict-server.js";
import { installVirtualTime } from "./virtual-time.js";

const { gc } = globalThis;
if (gc === undefined) throw new Error("run with --expose-gc");
const time = installVirtualTime();

async function heap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    gc?.();
    await sleep(1);
  }
  return process.memoryUsage().heapUsed;
}

function report(what: string, before: number, after: number): void {
  const ratio = after / before;
  console.log(
    `${what}: ${ratio.toFixed(3)} (${(before / 2 ** 20).toFixed(2)} MiB, then ${(after / 2 ** 20).toFixed(2)} MiB)`,
  );
  if (ratio > 1.1) process.exitCode = 1;
}

await time.run(async () => {
  const limiter = createRateLimiter();
  /** All at once, so that most of them queue. Every tenth is aborted in the queue. */
  const schedule = (count: number) =>
    Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const controller = new AbortController();
        const call = limiter.run(() => sleep(100), { signal: controller.signal, priority: index % 10 });
        if (index % 10 === 0) controller.abort();
        await call.catch(() => {});
      }),
    );
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round++) await schedule(20_000);
  };
  await rounds(2); // by then the code that runs is compiled, which takes memory once
  const before = await heap();
  await rounds(3);
  report("limiter, 100,000 calls over 40,000", before, await heap());
});

await time.run(async () => {
  const log = new SlidingLog(60_000);
  let at = 0;
  const use = (count: number) => {
    for (let slot = 0; slot < count; slot++) {
      at = Math.max(at, log.nextFreeAt(at, 180));
      log.start();
      log.end(at + 100, slot % 50 === 0 ? 30_000 : 0);
    }
  };
  use(1_000);
  const before = await heap();
  use(999_000);
  report("log alone, 1,000,000 slots over 1,000", before, await heap());
});
