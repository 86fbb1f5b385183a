/** Lints the description with the rules in redocly.yaml. Warnings fail too. */
import { redocly } from "./lib/redocly.js";

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
