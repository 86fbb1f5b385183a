/**
 * The steps of a release that need this repository's code. What runs beside the right to publish or to push needs none of
 * it, and is in `.ci/`.
 *
 *     npm run release:plan       what a push to main asks for: a version pull request, a release, or nothing. Refuses a
 *                                release that is not ready: no repository, no changelog, no comparison with the last one
 *     npm run release:version    turns the pending changesets into a version, everywhere a version stands
 *     npm run release:diff       refuses changes of the description that ask for more than is declared
 *     npm run release:types      refuses types that broke programs without declaring it
 *     npm run release:pack       packs dist/ as it is published, and runs that on every supported runtime
 *
 * Exit code: 0, 1 with why on the last line.
 */
import { Refusal } from "../lib/refusal.js";
import { root } from "../lib/root.js";
import { checkDiff, checkTypes } from "./checks.js";
import { packRelease } from "./pack.js";
import { readPlan } from "./plan.js";
import { makeVersion } from "./version.js";
import { planWorkflow } from "./workflow.js";

const COMMANDS: Record<string, () => Promise<string>> = {
  plan: () => planWorkflow(root, process.env),
  version: () => makeVersion(root, console.log),
  diff: async () => checkDiff(await readPlan(root), console.log),
  types: async () => checkTypes(await readPlan(root), console.log),
  pack: () => packRelease(root, process.env, console.log),
};

const [name = ""] = process.argv.slice(2);
try {
  const command = COMMANDS[name];
  if (command === undefined) throw new Refusal(`there is no ${name}`, `one of ${Object.keys(COMMANDS).join(", ")}`);
  console.log(`release:${name}: ${await command()}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.log(`release:${name} refuses: ${error.message}. What to do: ${error.todo}.`);
  process.exitCode = 1;
}
