/**
 * Tests the tests: changes the description, generates everything from it again, and sees which tests notice.
 *
 *     npm run test:mutants                        250 mutants, seed 1
 *     npm run test:mutants -- --seed 7 --count 400
 *     npm run test:mutants -- --sample 20         a quick look
 *
 * Fails when less than 95 % of the mutants that change anything are killed. The report is in coverage/mutants.md and
 * coverage/mutants.json.
 */
import { runMutants } from "../scripts/mutants/index.js";
import { witnesses } from "./support/witnesses.js";

process.exitCode = await runMutants(process.argv.slice(2), witnesses, console.log);
