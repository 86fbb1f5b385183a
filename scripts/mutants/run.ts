/** What `npm run test:mutants` does, given its witnesses. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/root.js";
import { asMarkdown, summaryOf } from "./report.js";
import { judgeMutants, type Witnesses } from "./verdicts.js";

/** At least this share of the mutants that are not equivalent must be killed. */
const REQUIRED_SHARE = 0.95;

/** @returns the exit code: 1 when too many mutants survived */
export async function runMutants(args: string[], witnesses: Witnesses, say: (text: string) => void): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "250" },
      sample: { type: "string" },
    },
  });
  const seed = wholeNumber("seed", values.seed);
  const count = wholeNumber(values.sample === undefined ? "count" : "sample", values.sample ?? values.count);
  const began = performance.now();
  const verdicts = await judgeMutants(count, seed, witnesses, (done) => {
    if (done % 25 === 0 || done === count) say(`${done} of ${count}`);
  });
  const report = asMarkdown(verdicts, { seed, seconds: (performance.now() - began) / 1_000 });
  const folder = join(root, "coverage");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "mutants.md"), report);
  await writeFile(join(folder, "mutants.json"), JSON.stringify({ seed, ...summaryOf(verdicts), verdicts }, null, 2));
  say(report);
  return summaryOf(verdicts).share < REQUIRED_SHARE ? 1 : 0;
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} must be a whole number, got ${text}`);
  return Number(text);
}
