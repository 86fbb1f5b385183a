import { Console } from "node:console";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { type Snippet, snippets } from "../support/markdown.js";

// The code of the README and the docs, each piece run as it stands: as a module that knows nothing of this test, in an
// account that is the sandbox's. Quick starts have a test of their own.

const ACCOUNT = /^https:\/\/(?:acme|globex)\.syncromsp\.com\/api\/v1(?=\/)/;
/** What docs/beyond.md calls and nobody describes. */
const BEYOND: Record<string, object> = {
  "/invoices/99001/signature": { signature: { id: 1, name: "Pam Beesly" } },
  "/payouts": { payouts: [{ key: "a", amount: "1.00" }] },
  "/attachments/8812/photo.png": {},
};

// No Redis here: whoever asks it is told so. test/redis/ has the real one.
vi.mock("ioredis", () => ({
  Redis: class {
    on() {}
    disconnect() {}
    call = () => Promise.reject(new Error("no Redis"));
  },
}));

let folder: string;
beforeAll(() => {
  // Inside the repository, so that the snippets find what they import.
  mkdirSync(join(root, "coverage"), { recursive: true });
  folder = mkdtempSync(join(root, "coverage/snippets-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Runs the code and gives what it prints, with the errors apart. */
async function run({ name, code, output }: Snippet): Promise<{ out: string; errors: string }> {
  // The account that a reader of the output has; where none is shown, a small one does.
  const sandbox = await startSandbox({
    now: "2026-11-20T09:00:00-05:00",
    ...(output === undefined ? { tickets: 120 } : {}),
  });
  const { fetch } = globalThis;
  const printed = { out: "", errors: "" };
  const into = (stream: keyof typeof printed) =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[stream] += chunk;
        done();
      },
    });
  vi.stubGlobal("console", new Console({ stdout: into("out"), stderr: into("errors") }));
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    const { pathname } = new URL(url.replace(ACCOUNT, "https://acme.syncromsp.com"));
    if (BEYOND[pathname] !== undefined) return Promise.resolve(Response.json(BEYOND[pathname]));
    if (!ACCOUNT.test(url) && !url.startsWith("http://127.0.0.1:")) throw new Error(`a request to ${url}`);
    return fetch(url.replace(ACCOUNT, sandbox.url), init);
  });
  vi.stubGlobal(Symbol.for("syncro-msp.rateLimiter"), undefined); // as in a process of its own
  vi.stubEnv("SYNCRO_SUBDOMAIN", "acme");
  for (const name of ["SYNCRO_API_KEY", "ACME_SYNCRO_KEY", "GLOBEX_SYNCRO_KEY"]) vi.stubEnv(name, "sandbox-key");
  try {
    const file = join(folder, `${name.replace(/\W+/g, "-")}.ts`);
    writeFileSync(file, code);
    await import(pathToFileURL(file).href);
  } finally {
    await sandbox.close();
  }
  return printed;
}

const shown = snippets.filter(({ page }) => !page.startsWith("docs/quick-start/"));

test.each(shown)("$name", async (snippet) => {
  const { out, errors } = await run(snippet);
  if (snippet.output === undefined) expect(errors.replace(/^.*Redis is unavailable.*$/gm, "").trim()).toBe("");
  else expect(out + errors).toBe(snippet.output);
});
