import { unlikeFacts } from "../../test/facts/unlike.js";
import type { Exchange } from "../../test/support/exchanges.js";
import { type Description, readDescription } from "../description.js";
import { Random } from "../sandbox/random.js";
import { promiseTheSame } from "./equivalent.js";
import { lintAll } from "./lint.js";
import type { Mutant } from "./mutant.js";
import { resourceOf, sampleMutants } from "./sample.js";
import { problemWithSandbox, recordExchanges } from "./sandbox.js";
import { TypeTests } from "./types.js";

/** What may notice a mutant. The sandbox is asked about those that nothing else noticed: it is the slowest. */
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

/**
 * Changes the description in `count` ways, one at a time, makes everything from it again, and asks the tests that do not
 * come from the description. Nothing compares with what is committed.
 */
export async function runMutants(count: number, seed: number, onProgress?: (done: number) => void): Promise<Verdict[]> {
  const base = await readDescription();
  const mutants = sampleMutants(base, count, new Random(seed)).map((mutant) => ({
    mutant,
    text: mutate(base, mutant),
  }));
  const [exchanges, lints] = await Promise.all([recordExchanges(), lintAll(mutants.map(({ text }) => text))]);
  const types = new TypeTests();
  const unchanged = await types.check(
    JSON.stringify(base),
    mutants.flatMap(({ mutant }) => mutant.operations),
  );
  if (unchanged !== undefined) throw new Error(`the tests fail before anything is changed: ${unchanged}`);
  const verdicts: Verdict[] = [];
  for (const [index, { mutant, text }] of mutants.entries()) {
    verdicts.push(await judge(base, mutant, text, { types, exchanges, lint: lints[index] }));
    onProgress?.(index + 1);
  }
  return verdicts;
}

function mutate(base: Description, mutant: Mutant): string {
  const copy = structuredClone(base);
  mutant.mutate(copy);
  const text = JSON.stringify(copy);
  if (text === JSON.stringify(base)) throw new Error(`${mutant.kind} at ${mutant.at} changes nothing`);
  return text;
}

async function judge(
  base: Description,
  mutant: Mutant,
  text: string,
  { types, exchanges, lint }: { types: TypeTests; exchanges: Exchange[]; lint: string | undefined },
): Promise<Verdict> {
  const { kind, at, operations } = mutant;
  const noticed: Verdict["noticed"] = {};
  const note = (witness: Witness, problem: string | undefined) => {
    if (problem !== undefined) noticed[witness] = problem;
  };
  const description = JSON.parse(text) as Description;
  try {
    note("types", await types.check(text, operations));
  } catch (error) {
    note("generate", String(error));
  }
  note("facts", unlikeFacts(description)[0]);
  note("lint", lint);
  const alone = Object.keys(noticed).length === 0;
  if (alone) note("sandbox", problemWithSandbox(description, exchanges, operations));
  const killed = Object.keys(noticed).length > 0;
  const outcome = killed ? "killed" : promiseTheSame(base, description) ? "equivalent" : "survived";
  return { kind, at, resource: resourceOf(base, mutant), outcome, noticed };
}
