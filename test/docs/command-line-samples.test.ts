import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { shell } from "../../scripts/samples/command-line.js";
import { fieldsOf, formsOf, isRecord, type Schema, typesOf } from "../../src/catalog/index.js";
import { type Case, cases, description } from "./sample-cases.js";

/** Runs each file of a folder as it stands, with an `npx` that keeps its arguments and its standard input. */
const EACH = `npx() { printf '%s\\0' "$@" > "$sample.args"; IFS= read -rd '' input || :; printf '%s' "$input" > "$sample.input"; }
for sample in "$1"/*.sh; do . "$sample" < /dev/null; done`;

interface Kept {
  words: string[];
  input: string;
}

/** What a shell makes of every sample. */
async function runAll(): Promise<Kept[]> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-command-lines-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = cases.map((_case, index) => join(folder, `${index}.sh`));
  await Promise.all(cases.map(({ request }, index) => writeFile(files[index] ?? "", shell.write(request))));
  const { stderr } = await promisify(execFile)("bash", ["-euc", EACH, "bash", folder]);
  expect(stderr).toBe("");
  return Promise.all(
    files.map(async (file) => ({
      words: (await readFile(`${file}.args`, "utf8")).split("\0").slice(0, -1),
      input: await readFile(`${file}.input`, "utf8"),
    })),
  );
}

/** What a text means to a field. */
function valueFrom(field: Schema, text: string): unknown {
  const isText = formsOf(description, field).some(({ schema }) => typesOf(schema).includes("string"));
  return isText ? text : JSON.parse(text);
}

/** The request that the words stand for, as docs/ describes the command. */
function requestOf({ operation: { operation, parameters, path, method } }: Case, { words, input }: Kept) {
  const [program, command = "", ...rest] = words;
  expect(program).toBe("syncro-msp");
  expect(command.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(operation.operationId);
  const ids = rest.splice(0, [...path.matchAll(/\{/g)].length);
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema ?? {};
  const fields = new Map(fieldsOf(description, schema));
  const query: [string, string][] = [];
  const body: Record<string, unknown> = {};
  const own: string[] = [];
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const name = flag.replace("--", "").replaceAll("-", "_");
    const parameter = parameters.find((one) => one.in === "query" && one.name.replace("[]", "") === name);
    const field = fields.get(name);
    if (parameter !== undefined) query.push([parameter.name, rest.shift() ?? ""]);
    else if (field !== undefined) body[name] = valueFrom(field, rest.shift() ?? "");
    else own.push(flag === "--body-file" ? `${flag} ${rest.shift()}` : flag);
  }
  const isRead = method === "get" && operation["x-syncro-side-effect"] === undefined;
  expect(own).toEqual([
    ...(own.includes("--body-file -") ? ["--body-file -"] : []),
    ...(operation["x-syncro-paging"] === undefined ? [] : ["--all"]),
    ...(isRead ? [] : ["--yes"]),
  ]);
  expect(input !== "").toBe(own.includes("--body-file -"));
  const sent: unknown = input === "" ? body : JSON.parse(input);
  return { path: path.replace(/\{[^}]+\}/g, () => ids.shift() ?? ""), query, body: isRecord(sent) ? sent : {} };
}

test("the command line says what the examples say, as a shell reads it", async () => {
  const kept = await runAll();
  for (const [index, one] of cases.entries()) {
    const { key, request } = one;
    const { file, fields = [] } = request.body?.kind === "form" ? request.body : {};
    const form = file && { [file.field]: file.name, ...Object.fromEntries(fields) };
    const body = request.body?.kind === "json" ? request.body.value : (form ?? {});
    const { path, pairs: query } = request;
    expect(requestOf(one, kept[index] ?? { words: [], input: "" }), key).toEqual({ path, query, body });
  }
});
