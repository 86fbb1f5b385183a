/** Runs the watch on files that a test made, and gives what it wrote. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/lib/root.js";
import type { Fetch } from "../../../scripts/watch/read/load.js";
import type { Report } from "../../../scripts/watch/report.js";
import { watchVendor } from "../../../scripts/watch/run.js";

export interface Run {
  code: number;
  said: string;
  /** Undefined where nothing was written. */
  report: Report | undefined;
  markdown: string;
  /** What is in the lock; empty when there is none. */
  lock: string;
}

export type Fields = Record<string, unknown>;

export const fixture = async (name: string): Promise<Fields> =>
  parse(await readFile(join(root, "test/tools/watch", name), "utf8"), { maxAliasCount: 1_000 });

export const noFetch: Fetch = () => Promise.reject(new Error("a test must not fetch"));

export async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "syncro-watch-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

export interface Given {
  /** A document, or the text of one, or undefined: then `args` says what is read. */
  reference?: unknown;
  /** Default: ours.yaml. */
  description?: unknown;
  accepted?: string;
  lock?: string;
  args?: string[];
  fetch?: Fetch;
}

export async function watch({
  reference,
  description,
  accepted,
  lock,
  args = [],
  fetch = noFetch,
}: Given): Promise<Run> {
  const place = await folder();
  const at = (name: string) => join(place, name);
  await writeFile(at("ours.json"), JSON.stringify(description ?? (await fixture("ours.yaml"))));
  await writeFile(at("accepted.yaml"), accepted ?? "");
  if (lock !== undefined) await writeFile(at("lock.json"), lock);
  const text = typeof reference === "string" ? reference : JSON.stringify(reference);
  if (reference !== undefined) await writeFile(at("reference.json"), text);
  const files = ["--description", at("ours.json"), "--accepted", at("accepted.yaml"), "--lock", at("lock.json")];
  const said: string[] = [];
  const code = await watchVendor({
    args: [...files, "--out", at("out"), ...(reference === undefined ? [] : [at("reference.json")]), ...args],
    fetch,
    say: (line) => said.push(line),
  });
  const read = (name: string) => readFile(at(name), "utf8").catch(() => "");
  const json = await read("out/report.json");
  return {
    code,
    said: said.join("\n"),
    report: json === "" ? undefined : JSON.parse(json),
    markdown: await read("out/report.md"),
    lock: await read("lock.json"),
  };
}

/** The value at a path such as `paths./tickets.get.parameters.0`; keys with dots are none of the fixtures'. */
export function at(document: unknown, path: (string | number)[]): Fields {
  const found = path.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), document);
  if (!isFields(found)) throw new Error(`${path.join(" ")} is not there`);
  return found;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
