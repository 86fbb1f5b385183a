/**
 * Generates, says what changed of the description since the last release, and leaves both in `regenerated/` for the job
 * that pushes them: a patch of the generated files, and the report.
 */
import { spawnSync } from "node:child_process";
import { runDiff } from "./diff/run.js";
import { FOLDER, record } from "./github/regenerated.js";
import { root } from "./lib/root.js";

const { status } = spawnSync("npm", ["run", "--silent", "generate"], { cwd: root, stdio: "inherit" });
if (status !== 0) throw new Error("npm run generate failed: it says above why");
const report: string[] = [];
const code = await runDiff([], (text) => report.push(text));
const changed = await record(root, report.join("\n"));
console.log(report.join("\n"));
console.log(
  changed.length === 0 ? "The generated files are up to date." : `Changed, kept in ${FOLDER}/: ${changed.join(", ")}`,
);
process.exitCode = code;
