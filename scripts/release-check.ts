/** The gate: all that must pass before a release. Exit code 0 or 1; the report goes to coverage/release-check.json. */
import { root } from "./description.js";
import { runGate } from "./release/gate.js";
import { STEPS } from "./release/steps.js";

process.exitCode = (await runGate(STEPS, root, console.log)) === undefined ? 1 : 0;
