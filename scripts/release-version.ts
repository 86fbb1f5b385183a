/**
 * Makes a version of the pending changesets: package.json, CHANGELOG.md, `info.version` of the description, and what is
 * generated from it. Refuses when the description changed by more than they declare. Exit code 0 or 1.
 */
import { runStep } from "./release/refusal.js";
import { makeVersion } from "./release/version.js";

process.exitCode = await runStep("release:version", console.log, () => makeVersion(console.log));
