/** The gate: every step in order, up to the first that fails. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lastLine, run } from "../lib/command.js";
import { describeTarball, makeTarball, type Tarball } from "../lib/tarball.js";
import { headOf, uncommitted } from "./git.js";
import { missingFacts } from "./owner.js";
import { Refusal, type Say } from "./refusal.js";
import type { Step } from "./steps.js";

interface StepReport {
  name: string;
  seconds: number;
  passed: boolean;
  lastLine: string;
}

/** What `coverage/release-check.json` says, to be read: nothing goes by it. */
export interface GateReport {
  passed: boolean;
  commit: string;
  /** Whether that commit is what was checked, and nothing else. */
  clean: boolean;
  node: string;
  steps: StepReport[];
  tarball: Omit<Tarball, "file"> | undefined;
}

/**
 * Prints each step with its seconds and its last line, then a table. All that a step said goes to `coverage/release-check/`.
 *
 * @returns the tarball of what was checked, and words for it
 * @throws Refusal when a step failed
 */
export async function runGate(steps: Step[], folder: string, say: Say): Promise<{ tarball: Tarball; passed: string }> {
  const [logs, began] = [join(folder, LOGS), performance.now()];
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  const reports: StepReport[] = [];
  let built: Tarball | undefined;
  for (const step of steps) {
    const { report, output } = await runOne(step, folder);
    reports.push(report);
    await writeFile(join(logs, logOf(report.name)), output);
    say(lineOf(report));
    if (!report.passed) say(`\n${output.trimEnd().split("\n").slice(-SHOWN).join("\n")}\n`);
    if (!report.passed) break;
    // What is last is packed below anyway.
    if (step.builds && step !== steps.at(-1)) built = await pack(folder);
  }
  say(tableOf(reports, steps.slice(reports.length)));
  const seconds = `${((performance.now() - began) / 1_000).toFixed(0)} s`;
  const failed = reports.find(({ passed }) => !passed);
  const tarball = failed === undefined ? await pack(folder) : undefined;
  const same = built === undefined || built.integrity === tarball?.integrity;
  await writeReport(folder, { passed: same && failed === undefined, steps: reports, tarball });
  if (failed !== undefined || tarball === undefined) {
    throw new Refusal(
      `the gate is closed: ${failed?.name} failed after ${seconds}: ${failed?.lastLine}`,
      `see above, or ${LOGS}/${logOf(failed?.name ?? "")} for all of it`,
    );
  }
  if (!same) {
    throw new Refusal(
      "the gate is closed: what is packed is not what was built, a later step changed it",
      "find the step that writes to dist/ or to what is packed beside it",
    );
  }
  const missing = (await missingFacts(folder)).map((fact) => `; a real publication is refused still: ${fact}`);
  const passed = `the gate is passed, ${reports.length} steps in ${seconds}; ${describeTarball(tarball)}${missing.join("")}`;
  return { tarball, passed };
}

const LOGS = "coverage/release-check";
/** No step takes so long: it hangs. */
const LIMIT_MS = 1_800_000;
/** Lines of a step that failed. */
const SHOWN = 60;

const logOf = (name: string): string => `${name.replaceAll(/\W+/g, "-")}.log`;

/** The tarball stays in `coverage/tarball/`, until the next one. */
async function pack(folder: string): Promise<Tarball> {
  const to = join(folder, "coverage/tarball");
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  return makeTarball(folder, to);
}

async function runOne(
  { script, args = [], says = /^/, limitMs = LIMIT_MS }: Step,
  folder: string,
): Promise<{ report: StepReport; output: string }> {
  const began = performance.now();
  const command = ["npm", "run", "--silent", script, ...(args.length === 0 ? [] : ["--", ...args])];
  const { code, output } = await run(command, folder, { ...process.env, CI: "true", NO_COLOR: "1" }, limitMs);
  const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
  const last = lastLine(output);
  const passed = code === 0 && says.test(last);
  const report = { name: [script, ...args].join(" "), seconds, passed, lastLine: last };
  return { report, output };
}

const lineOf = ({ name, seconds, passed, lastLine }: StepReport): string =>
  `${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s): ${lastLine}`;

function tableOf(reports: StepReport[], left: Step[]): string {
  const rows = [
    ...reports.map(({ name, seconds, passed }) => [name, passed ? "passed" : "FAILED", seconds.toFixed(1)]),
    ...left.map(({ script }) => [script, "not run", ""]),
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  const lines = rows.map(([name = "", result = "", seconds = ""]) =>
    `${name.padEnd(width)}  ${result.padEnd(7)}  ${seconds.padStart(7)}`.trimEnd(),
  );
  return `\n${"step".padEnd(width)}  result   seconds\n${lines.join("\n")}\n`;
}

async function writeReport(
  folder: string,
  { tarball, ...rest }: Pick<GateReport, "passed" | "steps"> & { tarball: Tarball | undefined },
): Promise<void> {
  const packed = tarball && { integrity: tarball.integrity, size: tarball.size, files: tarball.files };
  const report: GateReport = {
    ...rest,
    tarball: packed,
    commit: await headOf(folder),
    clean: (await uncommitted(folder)) === "",
    node: process.version,
  };
  await writeFile(join(folder, "coverage/release-check.json"), `${JSON.stringify(report, null, 2)}\n`);
}
