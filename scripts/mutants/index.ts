/**
 * Tests the tests: changes the description, makes everything from it again, and sees who notices.
 *
 *     npm run test:mutants                        250 mutants, seed 1
 *     npm run test:mutants -- --seed 7 --count 400
 *     npm run test:mutants -- --sample 20         that many, for a quick look
 *
 * Fails under 95 % killed of those that are not equivalent. The report is in coverage/mutants.md and .json.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/root.js";
import { asMarkdown, summaryOf } from "./report.js";
import { runMutants } from "./run.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "250" },
    sample: { type: "string" },
  },
});

const seed = wholeNumber("seed", values.seed);
const count = wholeNumber(values.sample === undefined ? "count" : "sample", values.sample ?? values.count);
const began = performance.now();
const verdicts = await runMutants(count, seed, (done) => {
  if (done % 25 === 0 || done === count) console.log(`${done} of ${count}`);
});
const report = asMarkdown(verdicts, { seed, seconds: (performance.now() - began) / 1_000 });
const folder = join(root, "coverage");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "mutants.md"), report);
await writeFile(join(folder, "mutants.json"), JSON.stringify({ seed, ...summaryOf(verdicts), verdicts }, null, 2));
console.log(report);
if (summaryOf(verdicts).share < 0.95) process.exitCode = 1;

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} is ${text}: a whole number is needed`);
  return Number(text);
}
