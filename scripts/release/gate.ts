/** The gate: every step in order, up to the first that fails. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lastLine, run } from "./command.js";
import { headOf, uncommitted } from "./git.js";
import { missingFacts } from "./owner.js";
import type { Say } from "./refusal.js";
import type { Step } from "./steps.js";
import { describeTarball, pack, type Tarball } from "./tarball.js";

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
 * Prints each step with its seconds and its last line, then a table and one line. What a step said in full goes to
 * `coverage/release-check/`.
 *
 * @returns the tarball of what was checked; undefined: something failed
 */
export async function runGate(steps: Step[], folder: string, say: Say): Promise<Tarball | undefined> {
  const [logs, began] = [join(folder, "coverage/release-check"), performance.now()];
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  const reports: StepReport[] = [];
  let built: Tarball | undefined;
  for (const step of steps) {
    const { report, output } = await runOne(step, folder);
    reports.push(report);
    await writeFile(join(logs, `${step.script.replaceAll(":", "-")}.log`), output);
    say(lineOf(report));
    if (step.builds && report.passed) built = await pack(folder);
    if (!report.passed) say(`\n${output.trimEnd().split("\n").slice(-SHOWN).join("\n")}\n`);
    if (!report.passed) break;
  }
  const failed = reports.find(({ passed }) => !passed);
  const tarball = failed === undefined ? await pack(folder) : undefined;
  const same = built === undefined || tarball === undefined || built.integrity === tarball.integrity;
  const passed = tarball !== undefined && same;
  const left = steps.slice(reports.length).map(({ script }) => script);
  await writeReport(folder, { passed, steps: reports, tarball });
  say(tableOf(reports, left));
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  if (failed !== undefined) say(`The gate is closed: ${failed.name} failed after ${seconds} s: ${failed.lastLine}`);
  else if (!passed) say("The gate is closed: what would be packed changed after it was built, by one of the steps.");
  else say(`The gate is passed: ${reports.length} steps in ${seconds} s; ${describeTarball(tarball)}`);
  if (passed) for (const fact of await missingFacts(folder)) say(`A real publication is refused still: ${fact}.`);
  return passed ? tarball : undefined;
}

/** Lines of a step that failed. */
const SHOWN = 60;

async function runOne({ script, args = [] }: Step, folder: string): Promise<{ report: StepReport; output: string }> {
  const began = performance.now();
  const command = ["npm", "run", "--silent", script, ...(args.length === 0 ? [] : ["--", ...args])];
  const { code, output } = await run(command, folder, { ...process.env, CI: "true", NO_COLOR: "1" });
  const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
  const report = { name: [script, ...args].join(" "), seconds, passed: code === 0, lastLine: lastLine(output) };
  return { report, output };
}

const lineOf = ({ name, seconds, passed, lastLine }: StepReport): string =>
  `${passed ? "passed" : "FAILED"}  ${name} (${seconds} s): ${lastLine}`;

function tableOf(reports: StepReport[], left: string[]): string {
  const rows = [
    ...reports.map(({ name, seconds, passed }) => [name, passed ? "passed" : "FAILED", seconds.toFixed(1)]),
    ...left.map((name) => [name, "not run", ""]),
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
