/**
 * What becomes of dist/ and of the tarball. Needs `npm run build`, whose end is `trim`.
 *
 *     npm run package:check    packs, and checks what users would get: publint, attw, and that every file leads somewhere
 *                              and is led to
 *     npm run package:run      installs the tarball in a fresh folder and runs one program there on every supported
 *                              runtime, as an ES module, from CommonJS, over broken connections, and with web globals
 *                              alone; `-- --only node@20,web` these, `present` is the Node that runs this
 *     npm run size             what a bundle and the tarball weigh, and what they may
 *
 * Exit code: 0, 1 when something is wrong, 2 for arguments that cannot be used.
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
  console.error(`there is no command ${JSON.stringify(name)}, only ${Object.keys(COMMANDS).join(", ")}`);
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
