import { expect, test } from "vitest";
import { catalogOf, readDescription } from "../../src/catalog/index.js";
import { exampleArguments } from "../../src/cli/commands/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { run } from "../cli/run.js";

const description = readDescription();

test("the example that help gives of an operation works on the sandbox, where that has the operation", async () => {
  const failed: unknown[] = [];
  let worked = 0;
  for (const entry of catalogOf(description)) {
    const sandbox = await startSandbox({ rateLimit: false });
    const env = { SYNCRO_BASE_URL: sandbox.url, SYNCRO_API_KEY: "sandbox-key" };
    const args = [...exampleArguments(description, entry), "--yes"];
    const { code, said } = await run(args, { env, fetch: (url, init) => fetch(url, init) });
    await sandbox.close();
    if (code === 0) worked++;
    // A file to upload is nobody's, and what is done already cannot be done.
    else if (!/: 404 |no such file|cannot transition|is no draft/.test(said)) failed.push({ args, code, said });
  }
  expect(failed).toEqual([]);
  expect(worked).toBeGreaterThan(180);
}, 60_000);
