/**
 * Runs TypeScript samples as they stand, one after the other in this process: each believes it talks to the account of
 * SYNCRO_SUBDOMAIN, while its requests go to `<server>/<name of its file>`.
 *
 *     tsx test/docs/run-typescript.ts <server> <file> …
 */
import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";

const [server = "", ...files] = process.argv.slice(2);
const account = `https://${process.env.SYNCRO_SUBDOMAIN}.syncromsp.com`;
const { fetch } = globalThis;
let current = "";

globalThis.fetch = (input, init) => {
  if (typeof input !== "string" || !input.startsWith(`${account}/`)) throw new Error(`a request to ${String(input)}`);
  return fetch(input.replace(account, `${server}/${current}`), init);
};

for (const file of files) {
  current = basename(file, extname(file));
  await import(pathToFileURL(file).href);
}
