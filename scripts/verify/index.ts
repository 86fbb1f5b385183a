/**
 * Compares a real account with the description: reads every list and one record of each, and writes a report and an
 * HTTP archive, neither of which contains any value of the account. Opt-in and read-only.
 *
 *     SYNCRO_SUBDOMAIN=… SYNCRO_API_KEY=… npm run verify:live
 *     npm run verify:live -- --base-url http://127.0.0.1:4010/api/v1   reads a sandbox on this machine
 *     npm run verify:live -- --plan                                    lists what it would read
 *     npm run verify:live -- --out folder                              where the report goes; default verify-live
 *
 * Exit code: 0 no deviations, 1 deviations, 2 could not run.
 */
import { readDescription } from "../../src/catalog/index.js";
import { verifyLive } from "./run.js";

process.exitCode = await verifyLive({
  args: process.argv.slice(2),
  env: process.env,
  description: readDescription(),
  say: console.log,
});
