import type { Random } from "../../src/sandbox/seed/random.js";
import { type Description, listOperations } from "../lib/description.js";
import type { Mutant } from "./mutant.js";
import { operationMutants } from "./operation-kinds.js";
import { schemaMutants } from "./schema-kinds.js";

/**
 * `count` mutants of a description, each once: kinds take turns, and within a kind the resources do, so that a rare kind
 * and a small resource are in every sample.
 */
export function sampleMutants(description: Description, count: number, random: Random): Mutant[] {
  const all = shuffled([...schemaMutants(description), ...operationMutants(description)], random);
  const resources = resourcesOf(description);
  const kinds = groups(all, ({ kind }) => kind).map((mutants) =>
    takeTurns(groups(mutants, ({ operations: [first] }) => resources.get(first ?? "") ?? "")),
  );
  return takeTurns(shuffled(kinds, random)).slice(0, count);
}

/** The resource of each operation: its tag. */
export const resourcesOf = (description: Description): Map<string, string> =>
  new Map(listOperations(description).map(({ key, operation }) => [key, operation.tags[0] ?? ""]));

function takeTurns<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function groups<T>(list: T[], nameOf: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of list) found.set(nameOf(item), [...(found.get(nameOf(item)) ?? []), item]);
  return [...found.values()];
}

function shuffled<T>(list: T[], random: Random): T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
