import { Random } from "../../src/sandbox/seed/random.js";
import { unlikeFacts } from "../../test/facts/unlike.js";
import { type Description, readDescription } from "../lib/description.js";
import { promiseTheSame } from "./equivalent.js";
import { lintAll } from "./lint.js";
import type { Mutant } from "./mutant.js";
import { resourcesOf, sampleMutants } from "./sample.js";
import { problemWithSandbox, recordExchanges } from "./sandbox.js";
import { TypeTests } from "./types.js";

/** What may notice a mutant. The last two are slow: they are asked about what the others did not notice. */
export const WITNESSES = ["generate", "types", "facts", "lint", "sandbox"] as const;
type Witness = (typeof WITNESSES)[number];

export interface Verdict {
  kind: string;
  at: string;
  resource: string;
  outcome: "killed" | "survived" | "equivalent";
  /** Who noticed it, and how they put it. */
  noticed: Partial<Record<Witness, string>>;
}

interface Case {
  mutant: Mutant;
  /** The changed description. */
  text: string;
  noticed: Verdict["noticed"];
}

/**
 * Changes the description in `count` ways, one at a time, makes everything from it again, and asks the tests that do not
 * come from the description. Nothing compares with what is committed.
 */
export async function runMutants(count: number, seed: number, onProgress?: (done: number) => void): Promise<Verdict[]> {
  const base = await readDescription();
  const cases = sampleMutants(base, count, new Random(seed)).map(
    (mutant): Case => ({ mutant, text: mutate(base, mutant), noticed: {} }),
  );
  const types = new TypeTests();
  const unchanged = await types.check(
    JSON.stringify(base),
    cases.flatMap(({ mutant }) => mutant.operations),
  );
  if (unchanged !== undefined) throw new Error(`the tests fail before anything is changed: ${unchanged}`);
  for (const [index, { mutant, text, noticed }] of cases.entries()) {
    try {
      note(noticed, "types", await types.check(text, mutant.operations));
    } catch (error) {
      note(noticed, "generate", String(error));
    }
    note(noticed, "facts", unlikeFacts(JSON.parse(text))[0]);
    onProgress?.(index + 1);
  }
  await askTheSlow(cases.filter(({ noticed }) => Object.keys(noticed).length === 0));
  const resources = resourcesOf(base);
  return cases.map(({ mutant: { kind, at, operations }, text, noticed }) => {
    const killed = Object.keys(noticed).length > 0;
    const outcome = killed ? "killed" : promiseTheSame(base, JSON.parse(text)) ? "equivalent" : "survived";
    return { kind, at, resource: resources.get(operations[0] ?? "") ?? "", outcome, noticed };
  });
}

async function askTheSlow(cases: Case[]): Promise<void> {
  if (cases.length === 0) return;
  const [exchanges, lints] = await Promise.all([recordExchanges(), lintAll(cases.map(({ text }) => text))]);
  for (const [index, { mutant, text, noticed }] of cases.entries()) {
    note(noticed, "lint", lints[index]);
    note(noticed, "sandbox", problemWithSandbox(JSON.parse(text), exchanges, mutant.operations));
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
