/**
 * Checks the package. Run `npm run build` first, which ends with `trim`.
 *
 *     npm run package:check    packs it and checks what users would get: publint, attw, missing and superfluous files
 *     npm run package:run      installs the tarball in a new folder and runs the same program on every supported runtime:
 *                              as an ES module, from CommonJS, over broken connections and with web globals alone
 *         -- --only node@20,web    only these runtimes; `present` is the Node that runs this script
 *     npm run size             compares the size of bundles and of the tarball with their budgets
 *
 * Exit code: 0; 1 when there are problems; 2 for invalid arguments.
 */
import { Refusal } from "../lib/refusal.js";
import { root } from "../lib/root.js";
import { runPackageCheck } from "./check.js";
import { runPackage } from "./run/run.js";
import { runSize } from "./size.js";
import { runTrim } from "./trim.js";

const COMMANDS: Record<string, (folder: string, args: string[], say: (text: string) => void) => Promise<number>> = {
  check: (folder, _args, say) => runPackageCheck(folder, say),
  run: runPackage,
  size: (folder, _args, say) => runSize(folder, say),
  trim: (folder, _args, say) => runTrim(folder, say),
};

const [name = "", ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  console.error(`unknown command ${JSON.stringify(name)}. Known: ${Object.keys(COMMANDS).join(", ")}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command(root, args, console.log);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${error.message}. What to do: ${error.todo}.`);
    process.exitCode = 1;
  }
}
