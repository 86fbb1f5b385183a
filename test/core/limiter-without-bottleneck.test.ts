import { beforeEach, expect, test, vi } from "vitest";

// As where the package was replaced or removed while a program ran that never had to wait until then.
beforeEach(() => {
  vi.resetModules();
  vi.doMock("bottleneck/light.js", () => {
    throw new Error("Cannot find package");
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  return () => {
    vi.useRealTimers();
    vi.doUnmock("bottleneck/light.js");
    vi.resetModules();
  };
});

test("bottleneck cannot be loaded: who waits starts all the same, in order and within the limit", async () => {
  const { createRateLimiter } = await import("../../src/index.js");
  const { prepareRunners } = await import("../../src/rate-limit/runner.js");
  await prepareRunners();
  const limiter = createRateLimiter({ requests: 2, perMs: 1_000, concurrency: 2 });
  const order: (string | number)[] = [];
  const began = performance.now();
  const starts: number[] = [];
  const run = (name: string | number, priority?: number) =>
    limiter.run(
      async () => {
        order.push(name);
        starts.push(Math.floor((performance.now() - began) / 1_000));
      },
      { priority },
    );
  const all = [run(0), run(1), run(2), run(3), run(4), run("urgent", 0)];
  await vi.advanceTimersByTimeAsync(5_000);
  await Promise.all(all);
  expect(order).toEqual([0, 1, "urgent", 2, 3, 4]);
  expect(starts).toEqual([0, 0, 1, 1, 2, 2]);
});
