import { expect, test } from "vitest";
import { listOperations, readDescription } from "../../src/catalog/index.js";

test("each tag of an operation is in one group: a viewer leaves out what is in none", async () => {
  const description = readDescription();
  const groups: unknown = Reflect.get(description, "x-tagGroups");
  const grouped = Array.isArray(groups) ? groups.flatMap(({ tags }: { tags: string[] }) => tags) : [];
  const used = new Set(listOperations(description).flatMap(({ operation }) => operation.tags));
  expect(grouped.sort()).toEqual([...used].sort());
});
