/**
 * Compares the vendor's reference with the description, and says what the vendor changed and where we differ.
 *
 *     npm run watch:vendor                       reads the public reference; no key
 *     npm run watch:vendor -- reference.json     reads a file, or another address
 *     npm run watch:vendor -- --out folder       where report.md and report.json go; default coverage/vendor
 *     npm run watch:vendor -- --accept           it was looked at: writes openapi/vendor.lock.json, names and hashes
 *
 * Exit code: 0 nothing is open, 1 differences, 2 could not be read.
 */
import { watchVendor } from "./run.js";

process.exitCode = await watchVendor({ args: process.argv.slice(2), fetch, say: console.log });
