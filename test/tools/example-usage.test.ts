import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { buildPrograms } from "../support/build-programs.js";
import { finished } from "../support/finished.js";

// How each example is used, as its header says: the header is what a reader has.

const PATIENCE = 120_000;
const files = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));
const built = await buildPrograms(files.map((name) => `examples/${name}`));
const examples = await Promise.all(
  files.map(async (file) => {
    const header = (await readFile(join(root, "examples", file), "utf8")).split("*/")[0] ?? "";
    return { file, usage: /^ \* {5}(\S.*)$/m.exec(header)?.[1] ?? "" };
  }),
);

/** Runs a program in a folder of its own. */
async function run(file: string, args: string[], account: { SYNCRO_BASE_URL?: string; SYNCRO_API_KEY?: string }) {
  const cwd = await mkdtemp(join(tmpdir(), "syncro-usage-"));
  const env = { ...process.env, SYNCRO_SUBDOMAIN: "", SYNCRO_BASE_URL: "", SYNCRO_API_KEY: "", ...account };
  const ended = await finished(spawn(process.execPath, [built(`examples/${file}`), ...args], { cwd, env }));
  await rm(cwd, { recursive: true });
  return ended;
}

/** The words of a usage behind the program's name. Of alternatives, the first. */
const wordsOf = (usage: string): string[] =>
  [...usage.matchAll(/"([^"]*)"|\S+/g)].slice(1).map(([word, quoted]) => quoted ?? word.replace(/\|.*/, ""));
const required = (usage: string) => wordsOf(usage.replace(/\[[^\]]*\]/g, ""));
const everything = (usage: string) => wordsOf(usage.replace(/[[\]]/g, ""));

/** The commands of the cookbook, and what it says that they print. */
const cookbook = await readFile(join(root, "docs/cookbook.md"), "utf8");
const COMMAND = /^npm run example -- --now (\S+) (--size msp )?(.+)\n```\n\n```text\n([\s\S]*?)^```$/gm;
const shown = new Map(
  [...cookbook.matchAll(COMMAND)].map(([, now, isLarger, command, output]) => [
    command,
    { account: { now, size: isLarger ? "msp" : "small" } as const, output },
  ]),
);

describe.concurrent.each(examples)("$file", { timeout: PATIENCE }, ({ file, usage }) => {
  test("--help says what its header says", async () => {
    expect(await run(file, ["--help"], {})).toEqual({ code: 0, out: `usage: ${usage}\n`, errors: "" });
  });

  test("without its arguments or an account it says so in one line, and sends nothing", async () => {
    const sandbox = await startSandbox({ size: "small" });
    const account = { SYNCRO_BASE_URL: sandbox.url, SYNCRO_API_KEY: "sandbox-key" };
    const nobody = await run(file, required(usage), {});
    expect(nobody).toEqual({ code: 2, out: "", errors: expect.stringMatching(/^.*SYNCRO_.*\n$/) });
    if (required(usage).length > 0) {
      const { code, out, errors } = await run(file, [], account);
      expect({ code, out, errors }).toEqual({
        code: 2,
        out: "",
        errors: expect.stringMatching(/^.* is missing; .*\n$/),
      });
      expect(errors).toContain(usage);
    }
    await sandbox.close();
    expect(sandbox.log).toEqual([]);
  });

  test("on the sandbox it does what its header says, and prints what the cookbook shows", async () => {
    const rest = usage.replace(".ts", "").replace(/\|\w+|[[\]]/g, "");
    const { account: options, output } = shown.get(rest) ?? {};
    const sandbox = await startSandbox(options);
    const account = { SYNCRO_BASE_URL: sandbox.url, SYNCRO_API_KEY: "sandbox-key" };
    const { code, out, errors } = await run(file, everything(usage), account);
    await sandbox.close();
    expect(code, errors).toBe(0);
    // Progress is for a terminal, where a line takes the place of the one before.
    expect(out + errors.replace(/^.*: \d+ of \d+\n/gm, "")).toBe(output);
  });
});

test("an argument that there is not, and what Syncro refuses, are one line", { timeout: PATIENCE }, async () => {
  const sandbox = await startSandbox({ size: "small" });
  const account = { SYNCRO_BASE_URL: sandbox.url, SYNCRO_API_KEY: "another-key" };
  const wrong = await run("last-comments.ts", ["--bogus"], account);
  expect(wrong).toEqual({
    code: 2,
    out: "",
    errors: expect.stringMatching(/^Unknown option '--bogus'.*; usage: .*\n$/),
  });
  expect(sandbox.log).toEqual([]);
  const refused = await run("last-comments.ts", [], account);
  expect(refused).toEqual({ code: 1, out: "", errors: expect.stringMatching(/^.*Invalid API key.*\n$/) });
  await sandbox.close();
});
