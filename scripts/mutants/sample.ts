import { createHash } from "node:crypto";
import { type Description, listOperations } from "../../src/catalog/index.js";
import { allMutants, type Mutant } from "./kinds/index.js";

/**
 * Picks `count` different mutants. Kinds take turns, and so do the resources within a kind, so that every sample has
 * rare kinds and small resources too.
 */
export function sampleMutants(description: Description, count: number, seed: number): Mutant[] {
  const resources = resourcesOf(description);
  const all = shuffled(allMutants(description), seed, ({ kind, at }) => `${kind} ${at}`);
  const kinds = shuffled(
    grouped(all, ({ kind }) => kind),
    seed,
    ([kind]) => kind,
  );
  const inTurns = kinds.map(([, mutants]) =>
    takeTurns(grouped(mutants, ({ operations: [first] }) => resources.get(first ?? "") ?? "").map(([, list]) => list)),
  );
  return takeTurns(inTurns).slice(0, count);
}

/** The resource of each operation: its tag. */
export const resourcesOf = (description: Description): Map<string, string> =>
  new Map(listOperations(description).map(({ key, operation }) => [key, operation.tags[0] ?? ""]));

function takeTurns<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function grouped<T>(list: T[], nameOf: (item: T) => string): [name: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}

/** The list in an order that depends only on the seed and the names. */
function shuffled<T>(list: T[], seed: number, nameOf: (item: T) => string): T[] {
  const rank = (item: T) =>
    createHash("sha256")
      .update(`${seed} ${nameOf(item)}`)
      .digest("hex");
  return list
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ item }) => item);
}
