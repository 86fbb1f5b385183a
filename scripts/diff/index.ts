/**
 * Compares the description with the one last released, and says what release the changes ask for.
 *
 *     npm run diff                       in words
 *     npm run diff -- --json             as JSON
 *     npm run diff -- --expect minor     exit code 1 when the changes ask for more than that (none, patch, minor, major)
 *     npm run diff -- --released a.json --description b.json   compares these
 *
 * Exit code: 0, 1 with `--expect`, 2 when it could not compare.
 */
import { runDiff } from "./run.js";

process.exitCode = await runDiff(process.argv.slice(2), console.log);
