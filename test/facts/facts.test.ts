import { expect, test } from "vitest";
import { readSources } from "../../scripts/lib/redocly.js";
import { unlikeFacts } from "./unlike.js";

test("the description says what the facts say", async () => {
  expect(unlikeFacts(await readSources())).toEqual([]);
});
