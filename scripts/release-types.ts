/** The last release's type tests must compile, unless a break is declared. Exit code 0 or 1. */
import { checkTypes } from "./release/checks.js";
import { readPlan } from "./release/plan.js";
import { runStep } from "./release/refusal.js";

process.exitCode = await runStep("release:types", console.log, async () => checkTypes(await readPlan(), console.log));
