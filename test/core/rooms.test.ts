import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { importsOf, type Rooms, wrongImports } from "./rooms.js";

/**
 * Every room of `src` and the rooms it may import, lowest first: a room imports only from above it in this list. A folder
 * is a room, and so is each file that lies flat.
 */
const ROOMS: Rooms = {
  ground: [],
  abort: [],
  operation: ["ground"],
  logger: ["ground"],
  retry: ["abort"],
  errors: ["ground"],
  check: ["errors", "ground"],
  warnings: ["ground", "logger", "operation"],
  events: ["errors", "logger", "operation"],
  "call-options": ["retry"],
  generated: ["call-options", "operation"],
  account: ["errors", "generated", "ground"],
  types: ["call-options", "errors", "generated", "operation"],
  middleware: ["events", "ground", "operation", "types"],
  "to-http-status": ["errors", "ground"],
  unwrap: ["types"],
  batch: ["abort", "check", "errors", "ground"],
  serialize: ["check", "errors", "ground"],
  "error-answer": ["errors", "ground", "operation", "retry", "warnings"],
  lookup: ["check", "errors", "generated", "ground", "operation", "serialize", "types"],
  "rate-limit": ["abort", "check", "ground"],
  options: ["account", "check", "errors", "generated", "ground", "logger", "rate-limit", "retry"],
  call: [
    ...["abort", "check", "error-answer", "errors", "events", "generated", "ground", "lookup", "warnings"],
    ...["middleware", "operation", "options", "rate-limit", "retry", "serialize", "types"],
  ],
  paginate: [
    ...["abort", "call", "check", "errors", "events", "generated", "ground", "logger", "lookup", "operation"],
    ...["call-options", "types", "unwrap"],
  ],
  download: [
    ...["abort", "account", "call", "check", "error-answer", "errors", "events", "ground", "lookup", "operation"],
    ...["options", "serialize"],
  ],
  client: [
    "call",
    "check",
    "download",
    "errors",
    "ground",
    "lookup",
    "middleware",
    "operation",
    "options",
    "paginate",
    "types",
  ],
  index: [
    ...["batch", "client", "errors", "events", "generated", "logger", "middleware", "operation", "options"],
    ...["paginate", "rate-limit", "retry", "to-http-status", "types", "unwrap"],
  ],
  // Optional imports.
  cache: ["abort", "check", "errors", "ground", "middleware", "types"],
  helpers: ["errors", "ground"],
  otel: ["errors", "events", "generated", "ground", "middleware", "types"],
  redis: ["abort", "check", "errors", "ground", "logger", "rate-limit"],
  validate: ["errors", "generated", "ground", "middleware", "serialize"],
  // The description as data, and the programs made of it: for Node alone.
  catalog: [],
  sandbox: ["catalog"],
  cli: ["catalog", "generated", "ground", "index", "operation", "retry", "sandbox", "validate"],
};

/** Machine-written, but written in the words of the room that uses it. */
const BELONGS_TO: Record<string, string> = { "src/generated/validators.ts": "validate" };

const read = (folder: string): [string, string][] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]);
const src = new Map(read("src"));
const scripts = new Map(read("scripts"));

test("a room imports only rooms that it may, and through their doors", () => {
  expect(wrongImports(src, ROOMS, BELONGS_TO)).toEqual([]);
});

test.each([
  ["src/errors/api.ts", "../retry.js", "src/errors/api.ts: errors may not import retry"],
  ["src/abort/timers.ts", "../check.js", "src/abort/timers.ts: abort may not import check"],
  ["src/call/send.ts", "../paginate/index.js", "src/call/send.ts: call may not import paginate"],
  ["src/paginate/walk.ts", "../call/answer.js", "src/paginate/walk.ts: call has a door, ../call/index.js"],
  ["src/check.ts", "./lists.js", "src/check.ts: ./lists.js is in no room of the list"],
  ["src/client.ts", "../scripts/lib/schema.js", "src/client.ts: ../scripts/lib/schema.js is not in src"],
  ["src/index.ts", "./validate/index.js", "src/index.ts: index may not import validate"],
])("a wrong import planted in %s fails: %s", (file, specifier, problem) => {
  for (const statement of ["import { x } from", "import type { X } from", "export * from"]) {
    const planted = new Map(src).set(file, `${src.get(file)}\n${statement} "${specifier}";\n`);
    expect(wrongImports(planted, ROOMS, BELONGS_TO)).toEqual([problem]);
  }
});

test("the list has no circle and no room that is not there", () => {
  const names = Object.keys(ROOMS);
  const below = (name: string) => ROOMS[name]?.filter((other) => names.indexOf(other) >= names.indexOf(name));
  expect(names.filter((name) => below(name)?.length !== 0)).toEqual([]);
  const there = new Set([...src.keys()].map((file) => file.split("/")[1]?.replace(/\.ts$/, "")));
  expect([...there].sort()).toEqual(names.sort());
});

test("no circle of files, types included", () => {
  const all = new Map([...src, ...scripts]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) throw new Error([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const target of importsOf(file, all.get(file) ?? "").local) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of all.keys()) visit(file, []);
  expect(done.size).toBeGreaterThanOrEqual(all.size);
});

test("scripts import nothing of the tests", () => {
  const found = [...scripts].flatMap(([file, text]) =>
    importsOf(file, text).local.filter((target) => target.startsWith("test/")),
  );
  expect(found).toEqual([]);
});

describe("the size of rooms", () => {
  const flat = (files: Map<string, string>, folder: string) =>
    [...files.keys()].filter((file) => file.slice(0, file.lastIndexOf("/")) === folder);

  test("at most 16 files lie flat in src", () => {
    expect(flat(src, "src").length).toBeLessThanOrEqual(16);
  });

  test("at most 12 files lie flat in a folder of scripts", () => {
    const folders = new Set([...scripts.keys()].map((file) => file.slice(0, file.lastIndexOf("/"))));
    expect([...folders].filter((folder) => flat(scripts, folder).length > 12)).toEqual([]);
  });

  test("each folder of src has a door, but what is machine-written", () => {
    const folders = new Set([...src.keys()].map((file) => file.slice(0, file.lastIndexOf("/"))));
    const closed = [...folders].filter((folder) => folder !== "src" && !src.has(`${folder}/index.ts`));
    expect(closed).toEqual(["src/generated"]);
  });

  test("a door only wires", () => {
    const doors = [...src].filter(([file]) => file.endsWith("/index.ts"));
    const wires = /^(?:#!.*|\/\/.*|import "[^"]+";|export (?:type )?(?:\*|\{[^}]*\}) from "[^"]+";)\s*/;
    const rest = (text: string): string => (wires.test(text) ? rest(text.replace(wires, "")) : text);
    expect(doors.filter(([, text]) => rest(text) !== "").map(([file]) => file)).toEqual([]);
  });
});
