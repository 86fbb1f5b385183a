/**
 * A step of a workflow that talks to GitHub: `tsx scripts/github.ts <step>`. Runs where a workflow's environment is.
 *
 * Exit code: 0, 1 with why on the last line.
 */

import { keepDriftIssue, readAccount } from "./github/drift.js";
import { checkPublisher, keepVersionPull, planPublication, publishPassed, pushRelease } from "./github/publish.js";
import { pushRegenerated } from "./github/regenerated.js";
import { StepError, type Surroundings } from "./github/surroundings.js";
import { root } from "./lib/root.js";
import { Refusal } from "./release/refusal.js";

const STEPS: Record<string, (surroundings: Surroundings) => Promise<void>> = {
  "regenerate-push": pushRegenerated,
  "publish-plan": planPublication,
  "publish-pull-request": keepVersionPull,
  "publish-ready": checkPublisher,
  "publish-release": publishPassed,
  "publish-push": pushRelease,
  drift: readAccount,
  "drift-issue": keepDriftIssue,
};

const [name = ""] = process.argv.slice(2);
const step = STEPS[name];
try {
  if (step === undefined) throw new StepError(`no such step: "${name}". There are ${Object.keys(STEPS).join(", ")}`);
  await step({ env: process.env, cwd: root, say: console.log });
} catch (error) {
  if (error instanceof Refusal) console.error(`${error.message}. What to do: ${error.todo}.`);
  else if (error instanceof StepError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
