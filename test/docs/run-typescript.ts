/**
 * Runs TypeScript samples as they stand, one after the other in this process, each with a SYNCRO_BASE_URL of its own:
 * `<server>/<name of its file>/api/v1`.
 *
 *     tsx test/docs/run-typescript.ts <server> <file> …
 */
import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";

const [server = "", ...files] = process.argv.slice(2);
for (const file of files) {
  process.env.SYNCRO_BASE_URL = `${server}/${basename(file, extname(file))}/api/v1`;
  await import(pathToFileURL(file).href);
}
