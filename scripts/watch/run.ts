/** What `npm run watch:vendor` does. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import type { Description } from "../../src/catalog/index.js";
import { isArgumentError } from "../lib/arguments.js";
import { Refusal } from "../lib/refusal.js";
import { root } from "../lib/root.js";
import { judge, readAccepted } from "./accepted.js";
import { compare } from "./compare.js";
import { compareExamples } from "./examples.js";
import { changesSince, type Lock, lockOf, lockText, readLock } from "./lock.js";
import { CannotRead, type Fetch, loadReference } from "./read/load.js";
import { isFields, REFERENCE, type Reference, textsIn } from "./read/parts.js";
import { readReference } from "./read/reference.js";
import { openCount, type Report, reportOf } from "./report.js";

export const SAME = 0;
export const DIFFERENT = 1;
export const COULD_NOT_READ = 2;

/** Public; it needs no key. */
const VENDOR = "https://api-docs.syncromsp.com/swagger.json";

const OPTIONS = {
  out: { type: "string", default: "coverage/vendor" },
  accept: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  description: { type: "string", default: join(root, "openapi/bundled/openapi.json") },
  accepted: { type: "string", default: join(root, "openapi/accepted-differences.yaml") },
  lock: { type: "string", default: join(root, "openapi/vendor.lock.json") },
} as const;

const USAGE = `Compares the vendor's reference with the description.

  npm run watch:vendor -- [file or address] [--out <folder>] [--accept]

  --out <folder>   where report.md and report.json go (default: coverage/vendor)
  --accept         this reference was looked at: the next run says what changed since (openapi/vendor.lock.json)

Exit code: 0 nothing is open, 1 differences, 2 could not be read.`;

export interface Surroundings {
  args: string[];
  fetch: Fetch;
  say: (text: string) => void;
}

/** @returns the exit code: 0 nothing is open, 1 differences, 2 could not be read */
export async function watchVendor({ args, fetch, say }: Surroundings): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (values.help) {
      say(USAGE);
      return SAME;
    }
    const [from = VENDOR, ...others] = positionals;
    if (others.length > 0) throw new CannotRead(`what is ${others.join(" ")}?`, "name one file or address");
    const theirs = await loadReference(from, fetch);
    const report = await compareWith(theirs, from, values);
    const folder = resolve(values.out);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "report.md"), reportOf(report, await filesByOperation()));
    await writeFile(join(folder, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
    if (values.accept) await writeFile(values.lock, lockText(lockOf(theirs)));
    say(`${inWords(report)}\nThe report: ${join(folder, "report.md")} and report.json.`);
    return openCount(report) === 0 ? SAME : DIFFERENT;
  } catch (error) {
    if (!(error instanceof Refusal || isArgumentError(error))) throw error;
    say(`Could not read: ${error.message}${error instanceof Refusal ? `\n${error.todo}` : ""}`);
    return COULD_NOT_READ;
  }
}

type Values = { description: string; accepted: string; lock: string; accept: boolean };

async function compareWith(theirs: Reference, from: string, values: Values): Promise<Report> {
  const description = JSON.parse(await readFile(values.description, "utf8")) as Description;
  const ours = isFields(description) ? readReference(description) : undefined;
  if (ours === undefined) throw new CannotRead(`${values.description} is no description`, "npm run generate");
  const accepted = readAccepted((await textOf(values.accepted)) ?? "", values.accepted);
  const lock = await lockIn(values.lock);
  mustBeWhole(theirs, lock ?? documented(ours));
  const compared = compare(theirs, ours);
  const examples = compareExamples(theirs, ours, description);
  const { open, ...judged } = judge([...compared.findings, ...examples.findings], accepted);
  return {
    from: "vendor",
    description: description.info.version,
    reference: { from, format: theirs.format, operations: theirs.operations.size },
    // What is accepted now is what it is compared with from now on.
    changed: values.accept ? [] : lock === undefined ? null : changesSince(lock, theirs),
    findings: open,
    ...judged,
    odd: theirs.odd,
    explained: compared.explained + examples.explained,
  };
}

/** Half a reference is none: it would read as if the vendor had given up the rest. */
function mustBeWhole(theirs: Reference, known: Lock | Set<string>): void {
  const keys = known instanceof Set ? [...known] : Object.keys(known);
  const gone = keys.filter((key) => !theirs.operations.has(key));
  if (gone.length * 3 < keys.length || gone.length === 0) return;
  throw new CannotRead(
    `${gone.length} of ${keys.length} operations are gone at once, such as ${gone[0]}`,
    "if the vendor really gave them up, take them out of openapi/ and delete openapi/vendor.lock.json",
  );
}

const documented = ({ operations }: Reference): Set<string> =>
  new Set([...operations].flatMap(([key, { parts }]) => (parts.get("")?.source === REFERENCE ? [key] : [])));

/** @returns undefined when there is none */
async function lockIn(file: string): Promise<Lock | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
  try {
    const lock = readLock(text);
    if (lock !== undefined) return lock;
  } catch {}
  throw new Refusal(`${file} is no lock`, "delete it, and write it again with --accept");
}

/** @returns undefined when there is no such file */
const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });

/** The file of the description that has an operation, as `openapi/syncro.yaml` says it. */
async function filesByOperation(): Promise<(operation: string) => string | undefined> {
  const { paths }: { paths: unknown } = parse(await readFile(join(root, "openapi/syncro.yaml"), "utf8"));
  return (operation) => {
    const path = operation.split(" ")[1] ?? "";
    const item = isFields(paths) ? paths[path] : undefined;
    const [ref] = isFields(item) ? textsIn(item.$ref) : [];
    return ref === undefined ? undefined : `openapi/${ref.replace(/#.*$/, "")}`;
  };
}

function inWords(report: Report): string {
  const { changed, findings, stale, odd, accepted, reference } = report;
  const counts: [number, string][] = [
    [changed?.length ?? 0, "changed by the vendor"],
    [findings.length, "we differ in"],
    [stale.length, "judged and no longer so"],
    [odd.length, "odd spots"],
  ];
  const said = counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  const known = changed === null ? " No reference was accepted yet (--accept)." : "";
  const open = said.join(", ") || "nothing open";
  return `${reference.operations} operations read from ${reference.from}: ${open}; ${accepted} accepted.${known}`;
}
