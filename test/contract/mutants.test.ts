import { expect, test } from "vitest";
import { readDescription } from "../../scripts/description.js";
import { summaryOf } from "../../scripts/mutants/report.js";
import { runMutants } from "../../scripts/mutants/run.js";
import { resourcesOf, sampleMutants } from "../../scripts/mutants/sample.js";
import { Random } from "../../scripts/sandbox/random.js";

// The whole is `npm run test:mutants`.
test("a sample of changes to the description is noticed by what does not come from it", async () => {
  const verdicts = await runMutants(20, 1);
  const survivors = verdicts.filter(({ outcome }) => outcome === "survived");
  expect(verdicts).toHaveLength(20);
  expect(summaryOf(verdicts).share, JSON.stringify(survivors)).toBeGreaterThanOrEqual(0.95);
}, 300_000);

test("the same seed gives the same mutants, another one others", async () => {
  const [one, same, other] = await Promise.all([7, 7, 8].map((seed) => mutants(seed)));
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

test("a sample has every kind and every resource", async () => {
  const [large, all] = await Promise.all([mutants(1, 250), mutants(1, Number.POSITIVE_INFINITY)]);
  const distinct = (rows: { kind: string; resource: string }[], what: "kind" | "resource") =>
    new Set(rows.map((row) => row[what]));
  expect(distinct(large, "kind")).toEqual(distinct(all, "kind"));
  expect(distinct(large, "resource")).toEqual(distinct(all, "resource"));
});

async function mutants(seed: number, count = 20) {
  const description = await readDescription();
  const resources = resourcesOf(description);
  return sampleMutants(description, count, new Random(seed)).map(({ kind, at, operations }) => ({
    kind,
    at,
    resource: resources.get(operations[0] ?? "") ?? "",
  }));
}
