/**
 * Holds a real account against the description: reads every list and one record of each, and writes a report and an
 * HTTP archive, both without any value of the account. Opt-in and read-only.
 *
 *     SYNCRO_SUBDOMAIN=… SYNCRO_API_KEY=… npm run verify:live
 *     npm run verify:live -- --base-url http://127.0.0.1:4010/api/v1   a sandbox on this machine
 *     npm run verify:live -- --plan                                    only says what it would read
 *     npm run verify:live -- --out folder                              default: verify-live
 *
 * Exit code: 0 clean, 1 deviations, 2 could not run.
 */
import { readDescription } from "../lib/description.js";
import { verifyLive } from "./run.js";

process.exitCode = await verifyLive({
  args: process.argv.slice(2),
  env: process.env,
  description: await readDescription(),
  say: console.log,
});
