import { vi } from "vitest";

// The tests of the queue and of the limiter once more, with a list of our own in the place of bottleneck's.
vi.mock("bottleneck/lib/DLList.js", () => import("./own-list.js"));
vi.mock("bottleneck", () => {
  throw new Error("bottleneck is still in use");
});

await import("../unit/limiter-queue.test.js");
await import("../unit/rate-limiter.test.js");
