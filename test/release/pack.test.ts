import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { checkTypes } from "../../scripts/release/checks.js";
import type { Plan } from "../../scripts/release/plan.js";
import { writeTypeTests } from "../../scripts/release/record.js";
import { Refusal } from "../../scripts/release/refusal.js";
import { typeErrors, typeTests } from "../../scripts/release/type-tests.js";

const FILES = {
  "package.json": JSON.stringify({
    name: "tiny",
    exports: { ".": { types: "./dist/index.d.ts" }, "./more": { types: "./dist/more.d.ts" }, "./a.json": "./a.json" },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES5"],
      module: "NodeNext",
      types: [],
      strict: true,
      noEmit: true,
      paths: { tiny: ["./src/index.ts"], "tiny/*": ["./src/*.ts"] },
    },
  }),
  "src/index.ts": "export * from './other.js';\nexport const twice = (n: number): number => 2 * n;\n",
  "src/other.ts": "export interface Other { a: string }\n",
  "src/more.ts": "export const more = 1;\n",
  "test/types/calls.ts": 'import { twice } from "../../src/index.js";\nexport const four: number = twice(2);\n',
};

let folder: string;
const write = async (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-types-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await write(FILES);
  await writeTypeTests(folder, await typeTests(folder));
});

test("what a release leaves behind", async () => {
  const read = (name: string) => readFile(join(folder, "openapi/released/types", name), "utf8");
  expect(await read("calls.ts")).toContain('import { twice } from "tiny";');
  expect(await read("names/index.ts")).toBe('export type {\n  Other,\n  twice,\n} from "tiny";\n');
  expect(await read("names/more.ts")).toBe('export type {\n  more,\n} from "tiny/more";\n');
  expect(await typeErrors(folder)).toEqual([]);
});

test.each([
  ["more of everything", { "src/more.ts": "export const more = 1;\nexport const most = 2;\n" }, []],
  [
    "a name is gone",
    { "src/other.ts": "export interface Another { a: string }\n" },
    [expect.stringMatching(/^openapi\/released\/types\/names\/index\.ts:2 .*Other/)],
  ],
  [
    "a call no longer compiles",
    { "src/index.ts": FILES["src/index.ts"].replace("n: number", "n: string").replace("* n", "* n.length") },
    [expect.stringMatching(/^openapi\/released\/types\/calls\.ts:2 .*'number' is not assignable/)],
  ],
  [
    "an answer changed",
    { "src/index.ts": FILES["src/index.ts"].replace("): number => 2 * n", "): string => String(n)") },
    [expect.stringMatching(/calls\.ts:2 .*'string' is not assignable/)],
  ],
])("%s", async (_what, files, errors) => {
  await write(files);
  expect(await typeErrors(folder)).toEqual(errors);
});

test("an import that leads nowhere is refused before anything is written", async () => {
  await rm(join(folder, "src/more.ts"));
  await expect(typeTests(folder)).rejects.toThrow(new Refusal("tiny/more leads nowhere", "see paths in tsconfig.json"));
});

test("an import is gone", async () => {
  await rm(join(folder, "src/more.ts"));
  expect(await typeErrors(folder)).toEqual([expect.stringContaining("Cannot find module 'tiny/more'")]);
});

test("errors pass where a break is declared, and nowhere else", async () => {
  await write({ "src/more.ts": "export {};\n" });
  const base: Plan = {
    folder,
    name: "tiny",
    version: "1.0.0",
    released: "1.0.0",
    pending: [],
    next: "",
    declared: "none",
  };
  const said: string[] = [];
  const check = (plan: Partial<Plan>) => checkTypes({ ...base, ...plan }, (line) => said.push(line));
  expect(await check({ next: "2.0.0", declared: "major" })).toContain("has 1 error now, and that is declared");
  await expect(check({ next: "1.1.0", declared: "minor" })).rejects.toThrow(
    "has 1 error now, and no break is declared",
  );
  expect(await check({ released: "0.1.0", next: "0.2.0", declared: "minor" })).toContain("and that is declared");
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/names\/more\.ts:2 .*'more'/);
  expect(await check({ released: undefined })).toBe("passed, nothing to compile");
});
