import { expect, test } from "vitest";
import { readSources } from "../../scripts/lib/redocly.js";
import { promiseTheSame } from "../../scripts/mutants/equivalent.js";
import { allMutants } from "../../scripts/mutants/kinds/index.js";
import { schemaIn } from "../../scripts/mutants/kinds/mutant.js";
import { summaryOf } from "../../scripts/mutants/report.js";
import { resourcesOf, sampleMutants } from "../../scripts/mutants/sample.js";
import { judgeMutants } from "../../scripts/mutants/verdicts.js";
import { witnesses } from "../support/witnesses.js";

// The whole is `npm run test:mutants`.
test("a sample of changes to the description is noticed by what does not come from it", async () => {
  const verdicts = await judgeMutants(20, 1, witnesses);
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

test("the sandbox notices by itself: it knows nothing of the description", async () => {
  const description = await readSources();
  const [renamed] = allMutants(description).filter(
    ({ kind, at }) => kind === "rename a property" && at === "TicketCore.subject",
  );
  const problemWith = await witnesses.sandbox();
  expect(problemWith(description, ["GET /tickets/{id}"])).toBeUndefined();
  renamed?.mutate(description);
  expect(problemWith(description, ["GET /tickets/{id}"])).toContain("subject");
});

test("other words and another order promise the same, one required field less does not", async () => {
  const [base, reworded, weaker] = [await readSources(), await readSources(), await readSources()];
  const ticket = schemaIn(reworded, "TicketCore");
  ticket.description = "In other words.";
  ticket.required?.reverse();
  ticket.properties = Object.fromEntries(Object.entries(ticket.properties ?? {}).reverse());
  expect(promiseTheSame(base, reworded)).toBe(true);
  schemaIn(weaker, "TicketCore").required?.pop();
  expect(promiseTheSame(base, weaker)).toBe(false);
});

async function mutants(seed: number, count = 20) {
  const description = await readSources();
  const resources = resourcesOf(description);
  return sampleMutants(description, count, seed).map(({ kind, at, operations }) => ({
    kind,
    at,
    resource: resources.get(operations[0] ?? "") ?? "",
  }));
}
