import fc from "fast-check";
import { expect } from "vitest";
import type { FetchLike } from "../../src/index.js";
import { commandLines, TRACE } from "../support/command-lines.js";
import { run } from "./run.js";

const KEY = "a-key-nobody-types";
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
/** What a server may say, in turn. */
const ANSWERS = [
  json({ tickets: [{ id: 1, subject: KEY.slice(2) }], meta: { total_pages: 1 }, ticket: { id: 1 }, id: 1 }),
  json({ success: true, message: "ok" }),
  json({ error: `no such key: ${KEY}` }, 401),
  json({ errors: { subject: ["is wrong"] } }, 422),
  json("text"),
  json([1, [2], null]),
  json({ error: "down" }, 503),
  () => new Response(null, { status: 204 }),
  () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  () => new Response('{"cut', { headers: { "content-type": "application/json" } }),
];

/** Runs so many command lines in this process, and says how often each exit code came. */
export async function fuzz(numRuns: number): Promise<Record<number, number>> {
  const codes: Record<number, number> = {};
  let at = 0;
  const fetch: FetchLike = async () => ANSWERS[at++ % ANSWERS.length]?.() ?? Response.error();
  await fc.assert(
    fc.asyncProperty(commandLines(KEY), async (args) => {
      const { code, out, said } = await run(args, { fetch, env: { SYNCRO_SUBDOMAIN: "acme", SYNCRO_API_KEY: KEY } });
      codes[code] = (codes[code] ?? 0) + 1;
      expect([0, 1, 2, 3, 4]).toContain(code);
      expect(out + said).not.toMatch(TRACE);
      expect(out + said).not.toContain(KEY);
      if (code !== 0) expect(said).toMatch(/^syncro-msp: \S/m);
    }),
    { numRuns },
  );
  return codes;
}
