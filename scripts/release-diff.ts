/** The changes of the description since the last release must not ask for more than is declared. Exit code 0 or 1. */
import { checkDiff } from "./release/checks.js";
import { readPlan } from "./release/plan.js";
import { runStep } from "./release/refusal.js";

process.exitCode = await runStep("release:diff", console.log, async () => checkDiff(await readPlan(), console.log));
