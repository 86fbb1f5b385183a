import { expect, test } from "vitest";
import { readDescription } from "../../scripts/lib/description.js";
import { unlikeFacts } from "./unlike.js";

test("the description says what the facts say", async () => {
  expect(unlikeFacts(await readDescription())).toEqual([]);
});
