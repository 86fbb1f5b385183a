import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readQuickStarts } from "../../scripts/docs/quick-starts.js";
import { runProgram } from "../../scripts/lib/run-program.js";
import { LANGUAGES } from "../../scripts/samples/index.js";
import { type Fault, type FaultRequest, startSandbox } from "../../src/sandbox/index.js";
import { compileErrors } from "../support/compile.js";
import { finished } from "../support/finished.js";
import { findTool, type Tool, testWith } from "../support/tools.js";
import { powershellParser } from "./powershell.js";

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

async function check(
  start: (url: string) => ChildProcess | Promise<ChildProcess>,
  alsoWithoutMeta: boolean,
): Promise<void> {
  const lists: [(request: FaultRequest) => Fault | undefined, number][] = [
    [refuseOnce, TICKETS],
    [withoutMeta, 3],
  ];
  for (const [fault, rows] of alsoWithoutMeta ? lists : lists.slice(0, 1)) {
    const sandbox = await startSandbox({ tickets: TICKETS, customers: 8, fault });
    const { code, out, errors } = await finished(await start(sandbox.url));
    await sandbox.close();
    // curl says on its error output that it tries again.
    expect(errors.replace(/^.*\b429\b.*$/gm, "").trim()).toBe("");
    expect(code).toBe(0);
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(rows + 1);
    expect(new Set(lines).size).toBe(rows + 1);
    expect(sandbox.count("tickets")).toBe(TICKETS + 1);
    expect(sandbox.log.filter(({ query }) => query.includes("sandbox-key"))).toEqual([]);
  }
}

/** Runs a program as it stands. */
async function runFile(label: string, fence: string, tool: Tool | "bash", url: string): Promise<ChildProcess> {
  const file = join(folder, label);
  await writeFile(file, programOf(label, fence));
  const env = { ...process.env, SYNCRO_BASE_URL: url, SYNCRO_API_KEY: "sandbox-key" };
  return spawn(tool === "bash" ? "bash" : (findTool(tool) ?? ""), [file], { env, stdio: "pipe" });
}

testWith("curl", "jq")("curl", () => check((url) => runFile("curl", "bash", "bash", url), false), PATIENCE);
testWith("python")("Python", () => check((url) => runFile("Python", "python", "python", url), true), PATIENCE);
testWith("php")("PHP", () => check((url) => runFile("PHP", "php", "php", url), true), PATIENCE);

test(
  "TypeScript",
  async () => {
    const program = programOf("TypeScript", "ts");
    expect(compileErrors({ "quick-start.ts": program })).toEqual([]);
    const file = join(folder, "quick-start.mts");
    await writeFile(file, program);
    await check((url) => runProgram(url, file, [], { stdio: "pipe" }), true);
  },
  PATIENCE,
);

test("PowerShell is read by its grammar", async () => {
  const parse = await powershellParser();
  const program = programOf("PowerShell", "powershell");
  expect(program).toContain("Invoke-RestMethod");
  expect(parse(program).hasError).toBe(false);
});

test("each language of the samples has one", () => {
  expect(quickStarts.map((text) => /^# Quick start with (.+)$/m.exec(text)?.[1])).toEqual(
    LANGUAGES.map(({ label }) => label),
  );
});
