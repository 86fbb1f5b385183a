import { describe, vi } from "vitest";

// The tests of the client once more, with a Request alone in the place of openapi-fetch.
vi.mock("../../src/generated/client.js", () => import("./bare-request.js"));
vi.mock("openapi-fetch", () => {
  throw new Error("openapi-fetch is still in use");
});

describe.each(["client", "bodies", "send"])("%s", async (name) => {
  await import(`../unit/${name}.test.ts`);
});
