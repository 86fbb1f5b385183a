/** Lints the description with the rules in redocly.yaml, and the marks that name other things. Warnings fail too. */
import { readSources, redocly } from "./lib/redocly.js";
import { markProblems } from "./lib/wrong-names.js";

const output = await redocly(["lint", "openapi/syncro.yaml"]).catch((error: { stdout?: string; stderr?: string }) => {
  process.exitCode = 1;
  return { stdout: error.stdout ?? String(error), stderr: error.stderr ?? "" };
});
// Redocly's notice about Node 20 comes in a box; it has nothing to do with the description.
const lines = `${output.stdout}${output.stderr}`
  .split("\n")
  .filter((line) => !/[╔║╚]/.test(line) && line.trim() !== "");
console.log(lines.join("\n"));
if (lines.some((line) => /\d+ warnings?\./.test(line))) process.exitCode = 1;

const problems = markProblems(await readSources());
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
