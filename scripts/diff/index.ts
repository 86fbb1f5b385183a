/**
 * Compares the description with the last released one and says which release the changes need.
 *
 *     npm run diff                       in words
 *     npm run diff -- --json             as JSON
 *     npm run diff -- --expect minor     fails when the changes need more than this (none, patch, minor or major)
 *     npm run diff -- --released a.json --description b.json   compares these two files
 *
 * Exit code: 0; 1 when they need more than `--expect`; 2 when it could not compare.
 */
import { runDiff } from "./run.js";

process.exitCode = await runDiff(process.argv.slice(2), console.log);
