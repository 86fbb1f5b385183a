import { type Description, listOperations } from "../description.js";
import type { Random } from "../sandbox/random.js";
import type { Mutant } from "./mutant.js";
import { operationMutants } from "./operation-kinds.js";
import { schemaMutants } from "./schema-kinds.js";

/**
 * `count` mutants of a description, each once: kinds take turns, and within a kind the resources do, so that a rare kind
 * and a small resource are in every sample.
 */
export function sampleMutants(description: Description, count: number, random: Random): Mutant[] {
  const all = shuffled([...schemaMutants(description), ...operationMutants(description)], random);
  const kinds = groups(all, ({ kind }) => kind).map((mutants) =>
    takeTurns(groups(mutants, (mutant) => resourceOf(description, mutant))),
  );
  return takeTurns(shuffled(kinds, random)).slice(0, count);
}

/** The resource of a mutant: the tag of the first operation that it reaches. */
export function resourceOf(description: Description, { operations: [first] }: Mutant): string {
  return listOperations(description).find(({ key }) => key === first)?.operation.tags[0] ?? "none";
}

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
