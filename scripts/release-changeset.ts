/** A changeset must be there, pending or already in the version of package.json. Exit code 0 or 1. */
import { checkChangeset } from "./release/checks.js";
import { readPlan } from "./release/plan.js";
import { runStep } from "./release/refusal.js";

process.exitCode = await runStep("release:changeset", console.log, async () => checkChangeset(await readPlan()));
