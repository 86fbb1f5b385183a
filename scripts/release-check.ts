/** The gate: all that must pass before a release. Exit code 0 or 1; a report goes to coverage/release-check.json. */

import { output } from "./github/surroundings.js";
import { root } from "./lib/root.js";
import { runGate } from "./release/gate.js";
import { runStep } from "./release/refusal.js";
import { STEPS } from "./release/steps.js";

process.exitCode = await runStep("release:check", console.log, async () => {
  const { passed, tarball } = await runGate(STEPS, root, console.log);
  // In a workflow: for the job that publishes.
  if (process.env.GITHUB_OUTPUT) await output(process.env, "integrity", tarball.integrity);
  return passed;
});
