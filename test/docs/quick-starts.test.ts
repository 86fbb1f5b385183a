import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readQuickStarts } from "../../scripts/docs/quick-starts.js";
import { root } from "../../scripts/lib/root.js";
import { runProgram } from "../../scripts/lib/run-program.js";
import { LANGUAGES } from "../../scripts/samples/index.js";
import { type Fault, type FaultRequest, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { compileErrors } from "../support/compile.js";
import { finished } from "../support/finished.js";
import { findTool, type Tool, testWith } from "../support/tools.js";
import { powershellParser, restMethodCall, thrown } from "./powershell.js";

const PATIENCE = 120_000;
const TICKETS = 60;
const quickStarts = await readQuickStarts();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-quick-starts-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The program of a quick start: its longest piece of code in that language. */
function programOf(label: string, fence: string): string {
  const text = quickStarts.find((one) => one.startsWith(`# Quick start with ${label}\n`)) ?? "";
  const pieces = [...text.matchAll(new RegExp(`^\`\`\`${fence}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, code = ""]) => code,
  );
  return pieces.sort((a, b) => b.length - a.length)[0] ?? "";
}

/** The second request of all is refused once, as the rate limit refuses. */
const refuseOnce = ({ total }: FaultRequest): Fault | undefined =>
  total === 2 ? { status: 429, headers: { "Retry-After": "0" } } : undefined;

const row = (number: number) => ({ id: number, number, status: "New", subject: "Jam" });
/** A list without meta: two pages, then the second one again and again. */
const withoutMeta = ({ method, query }: FaultRequest): Fault | undefined => {
  if (method !== "GET") return undefined;
  const tickets = query.get("page") === "1" ? [row(1), row(2)] : [row(3)];
  return { status: 200, body: JSON.stringify({ tickets }) };
};

type Start = (account: { url: string; key: string }) => ChildProcess | Promise<ChildProcess>;

async function check(start: Start, alsoWithoutMeta: boolean): Promise<void> {
  const faults: [typeof refuseOnce, rows: number | undefined][] = [[refuseOnce, undefined]];
  if (alsoWithoutMeta) faults.push([withoutMeta, 3]);
  for (const [fault, rows] of faults) {
    const { code, out, errors, sandbox } = await runIn({ fault }, start);
    const { Resolved: resolved = 0 } = sandbox.store.ticketsByStatus();
    // curl says on its error output that it tries again.
    expect(errors.replace(/^.*\b429\b.*$/gm, "").trim()).toBe("");
    expect(code).toBe(0);
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(rows ?? TICKETS - resolved);
    expect(new Set(lines).size).toBe(lines.length);
  }
  // One line each, in the server's words where it was asked.
  const refused = await runIn({}, start, "another-key");
  expect(refused).toMatchObject({ code: 1, out: "", errors: expect.stringMatching(/^.*Invalid API key.*\n$/) });
  const keyless = await runIn({}, start, "");
  expect(keyless).toMatchObject({ code: 1, out: "", errors: expect.stringMatching(/^.*SYNCRO_API_KEY.*\n$/) });
  expect(keyless.sandbox.log).toEqual([]);
}

/** How a program ends in an account of its own. Whatever happens, it only reads, and shows the key to nobody. */
async function runIn(options: SandboxOptions, start: Start, key = "sandbox-key") {
  const sandbox = await startSandbox({ tickets: TICKETS, customers: 8, ...options });
  const ended = await finished(await start({ url: sandbox.url, key }));
  await sandbox.close();
  expect(sandbox.log.filter(({ method, query }) => method !== "GET" || query.includes("-key"))).toEqual([]);
  if (key !== "") expect(ended.out + ended.errors).not.toContain(key);
  return { ...ended, sandbox };
}

/** Runs a program as it stands. */
async function runFile(
  label: string,
  fence: string,
  tool: Tool | "bash",
  { url, key }: { url: string; key: string },
): Promise<ChildProcess> {
  const file = join(folder, label);
  await writeFile(file, programOf(label, fence));
  const env = { ...process.env, SYNCRO_BASE_URL: url, SYNCRO_API_KEY: key };
  return spawn(tool === "bash" ? "bash" : (findTool(tool) ?? ""), [file], { env, stdio: "pipe" });
}

testWith("curl", "jq")("curl", () => check((account) => runFile("curl", "bash", "bash", account), false), PATIENCE);
testWith("python")("Python", () => check((account) => runFile("Python", "python", "python", account), true), PATIENCE);
testWith("php")("PHP", () => check((account) => runFile("PHP", "php", "php", account), true), PATIENCE);

test(
  "TypeScript",
  async () => {
    const program = programOf("TypeScript", "ts");
    expect(compileErrors({ "quick-start.ts": program })).toEqual([]);
    const file = join(folder, "quick-start.mts");
    await writeFile(file, program);
    await check(({ url, key }) => runProgram(url, file, [], { stdio: "pipe", key }), true);
  },
  PATIENCE,
);

/** An `npx` that runs the command's sources. */
const NPX = `npx() { shift; TSX_TSCONFIG_PATH="$ROOT/tsconfig.json" "$NODE" --import "$TSX" "$ROOT/src/cli/index.ts" "$@"; }`;

test(
  "the command line",
  async () => {
    const program = programOf("the command line", "bash");
    const tools = { ROOT: root, NODE: process.execPath, TSX: createRequire(import.meta.url).resolve("tsx") };
    const start: Start = ({ url, key }) => {
      const account = { SYNCRO_BASE_URL: url, SYNCRO_API_KEY: key, SYNCRO_SUBDOMAIN: "", HOME: folder };
      return spawn("bash", ["-c", `${NPX}\n${program}`], {
        env: { ...process.env, ...tools, ...account },
        stdio: "pipe",
      });
    };
    const { code, out, errors, sandbox } = await runIn({ fault: refuseOnce }, start);
    const { Resolved: resolved = 0 } = sandbox.store.ticketsByStatus();
    expect(code, errors).toBe(0);
    expect(out.trim().split(/\r?\n/)).toHaveLength(1 + TICKETS - resolved);
    expect(out).toMatch(/^number,status,subject\r?\n/);
    const refused = await runIn({}, start, "another-key");
    expect(refused).toMatchObject({ code: 3, out: "", errors: expect.stringContaining("Invalid API key") });
    const keyless = await runIn({}, start, "");
    expect(keyless).toMatchObject({ code: 2, out: "", errors: expect.stringContaining("SYNCRO_API_KEY") });
    expect(keyless.sandbox.log).toEqual([]);
  },
  PATIENCE,
);

test("PowerShell is read by its grammar", async () => {
  const parse = await powershellParser();
  const program = programOf("PowerShell", "powershell");
  const tree = parse(program);
  expect(tree.hasError).toBe(false);
  expect(program).not.toMatch(/'(Post|Put|Patch|Delete)'/i);
  expect(Object.keys(restMethodCall(tree))).toContain("Headers");
  expect(thrown(tree)).toContain("$_.ErrorDetails.Message");
});

test("each language of the samples has one", () => {
  const languages = LANGUAGES.map(({ label }) => label.replace("Command", "the command"));
  expect(quickStarts.map((text) => /^# Quick start with (.+)$/m.exec(text)?.[1])).toEqual(languages);
});
