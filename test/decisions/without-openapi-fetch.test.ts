import { vi } from "vitest";

// The tests of the client once more, with a Request alone in the place of openapi-fetch.
vi.mock("../../src/generated/client.js", () => import("./bare-request.js"));
vi.mock("openapi-fetch", () => {
  throw new Error("openapi-fetch is still in use");
});

await import("../unit/client.test.js");
await import("../unit/bodies.test.js");
await import("../unit/send.test.js");
