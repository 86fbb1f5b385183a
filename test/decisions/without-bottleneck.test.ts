import { describe, vi } from "vitest";

// The tests of the queue and of the limiter once more, with a list of our own in the place of bottleneck's.
vi.mock("bottleneck/lib/DLList.js", () => import("./own-list.js"));
vi.mock("bottleneck", () => {
  throw new Error("bottleneck is still in use");
});

// Each in a place of its own: one stands the clock still.
describe("the queue", async () => {
  await import("../unit/limiter-queue.test.js");
});
describe("the limiter", async () => {
  await import("../unit/rate-limiter.test.js");
});
