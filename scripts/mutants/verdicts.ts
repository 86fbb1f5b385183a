import type { Description } from "../../src/catalog/index.js";
import { readSources } from "../lib/redocly.js";
import { promiseTheSame } from "./equivalent.js";
import type { Mutant } from "./kinds/index.js";
import { lintAll } from "./lint.js";
import { resourcesOf, sampleMutants } from "./sample.js";
import { TypeTests } from "./types.js";

/** Tests that are not made from the description: they must notice when it changes. */
export interface Witnesses {
  /** The folder of the type tests. */
  types: string;
  /** The first difference between a description and the facts. */
  facts: (description: Description) => string | undefined;
  /** Records what the sandbox answers; the result gives the first answer that a description does not allow. */
  sandbox: () => Promise<(description: Description, operations: string[]) => string | undefined>;
}

/** What can notice a mutant. The last two are slow, so they only see what the others missed. */
export const WITNESSES = ["generate", "types", "facts", "lint", "sandbox"] as const;
type Witness = (typeof WITNESSES)[number];

export interface Verdict {
  kind: string;
  at: string;
  resource: string;
  outcome: "killed" | "survived" | "equivalent";
  /** The problem that each witness reported. */
  noticed: Partial<Record<Witness, string>>;
}

interface Case {
  mutant: Mutant;
  /** The changed description. */
  text: string;
  noticed: Verdict["noticed"];
}

/**
 * Changes the description in `count` ways, one at a time, generates everything again and asks the witnesses. Nothing is
 * compared with what is committed.
 */
export async function judgeMutants(
  count: number,
  seed: number,
  witnesses: Witnesses,
  onProgress?: (done: number) => void,
): Promise<Verdict[]> {
  const base = await readSources();
  const cases = sampleMutants(base, count, seed).map(
    (mutant): Case => ({ mutant, text: mutate(base, mutant), noticed: {} }),
  );
  const types = new TypeTests(witnesses.types);
  const unchanged = await types.check(
    JSON.stringify(base),
    cases.flatMap(({ mutant }) => mutant.operations),
  );
  if (unchanged !== undefined) throw new Error(`the tests fail on the unchanged description: ${unchanged}`);
  for (const [index, { mutant, text, noticed }] of cases.entries()) {
    try {
      note(noticed, "types", await types.check(text, mutant.operations));
    } catch (error) {
      note(noticed, "generate", String(error));
    }
    note(noticed, "facts", witnesses.facts(JSON.parse(text)));
    onProgress?.(index + 1);
  }
  const missed = cases.filter(({ noticed }) => Object.keys(noticed).length === 0);
  if (missed.length > 0) await askTheSlow(missed, witnesses);
  const resources = resourcesOf(base);
  return cases.map(({ mutant: { kind, at, operations }, text, noticed }) => {
    const killed = Object.keys(noticed).length > 0;
    const outcome = killed ? "killed" : promiseTheSame(base, JSON.parse(text)) ? "equivalent" : "survived";
    return { kind, at, resource: resources.get(operations[0] ?? "") ?? "", outcome, noticed };
  });
}

async function askTheSlow(cases: Case[], { sandbox }: Witnesses): Promise<void> {
  const [lints, problemWith] = await Promise.all([lintAll(cases.map(({ text }) => text)), sandbox()]);
  for (const [index, { mutant, text, noticed }] of cases.entries()) {
    note(noticed, "lint", lints[index]);
    note(noticed, "sandbox", problemWith(JSON.parse(text), mutant.operations));
  }
}

function note(noticed: Verdict["noticed"], witness: Witness, problem: string | undefined): void {
  if (problem !== undefined) noticed[witness] = problem;
}

function mutate(base: Description, mutant: Mutant): string {
  const copy = structuredClone(base);
  mutant.mutate(copy);
  const text = JSON.stringify(copy);
  if (text === JSON.stringify(base)) throw new Error(`${mutant.kind} at ${mutant.at} changes nothing`);
  return text;
}
