/**
 * Publishes the version of package.json to npm's registry, tags it, and commits what the next release is compared with.
 * Pushing is the caller's. Run again after it died halfway, it finishes what is missing. Exit code 0 or 1.
 *
 *     npm run release                        from a workflow: states where it was built
 *     npm run release -- --no-provenance     by hand
 *     npm run release -- --passed=sha512-…   the workflow's: another job, without rights, ran the gate and passed this hash
 *
 * For any registry but one on this machine the whole gate runs first, here and now: a report of an earlier run could be of
 * other tools, other settings or another hand. With `--passed` it is built here once more, and goes only where the hash is
 * the one that passed.
 */
import { parseArgs } from "node:util";
import { publish } from "./release/publish.js";
import { runStep } from "./release/refusal.js";

const { values } = parseArgs({
  allowNegative: true,
  options: { provenance: { type: "boolean", default: true }, passed: { type: "string" } },
});
process.exitCode = await runStep("release", console.log, () => publish(console.log, values));
