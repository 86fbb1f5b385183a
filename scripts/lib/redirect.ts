/**
 * Preload this to send a program's requests for the account `sandbox` to the sandbox at SANDBOX_URL. The program itself
 * needs no change: it just calls `createSyncroClient()`.
 *
 *     SANDBOX_URL=http://127.0.0.1:…/api/v1 node --import tsx --import ./scripts/lib/redirect.ts program.ts
 */
const ACCOUNT = "https://sandbox.syncromsp.com/api/v1";
const { SANDBOX_URL } = process.env;
const { fetch } = globalThis;
if (SANDBOX_URL === undefined) throw new Error("SANDBOX_URL is not set");

globalThis.fetch = (input, init) => {
  if (typeof input !== "string" || !input.startsWith(ACCOUNT))
    throw new Error(`a request to somewhere else: ${String(input)}`);
  return fetch(input.replace(ACCOUNT, SANDBOX_URL), init);
};
