/**
 * Writes everything that is made from the description: the bundled documents, `src/generated/`, `llms.txt` and
 * `docs/api.md`.
 *
 *     npm run generate
 *     npm run generate -- --check   writes nothing; fails when a committed file is out of date
 */
import { runGenerate } from "./run.js";

process.exitCode = await runGenerate(process.argv.slice(2), console.log);
