import { readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { misuseIn } from "../support/misuse.js";
import { packageFile } from "../tools/packages.js";
import { installPacked, run } from "./packed.js";

// What users install, under the compilers that users have. By path: node_modules/.bin/tsc is the project's own.
const COMPILERS = [
  ["5.9", join(root, "node_modules/typescript/bin/tsc")],
  ["6.0", packageFile("typescript-6/bin/tsc")],
  ["7.0", packageFile("typescript-7/bin/tsc")],
] as const;

// Whole builds, of which a loaded machine makes minutes.
const SLOW = 300_000;

let folder: string;
let misuse: string;
let installed: string[];
beforeAll(async () => {
  folder = await installPacked(inject("builtPackage"));
  installed = (await readdir(join(folder, "node_modules"))).sort();
  for (const name of ["calls.ts", "misuse.ts"]) {
    const text = await readFile(join(root, "test/types", name), "utf8");
    await writeFile(join(folder, name), text.replaceAll("../../src/index.js", "syncro-msp"));
    if (name === "misuse.ts") misuse = text;
  }
  await writeFile(join(folder, "imports.ts"), await everyImport());
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
  };
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
}, SLOW);
afterAll(() => rm(folder, { recursive: true }));

describe.each(COMPILERS)("TypeScript %s, with what was packed", (version, tsc) => {
  let errors: CompilerError[];
  beforeAll(async () => {
    errors = await errorsOf(tsc);
  }, SLOW);

  test("is the version that it says", async () => {
    const { stdout } = await run(process.execPath, [tsc, "--version"]);
    expect(stdout).toMatch(new RegExp(`^Version ${version.replace(".", "\\.")}\\.`));
  });

  test("every call form compiles, the package's own types included, and where its dependencies are not", () => {
    expect(installed).toEqual(["@opentelemetry", "syncro-msp"]);
    expect(errors.filter(({ file }) => file !== "misuse.ts")).toEqual([]);
  });

  test("every misuse fails by its line, with what is wrong in the message", () => {
    const here = errors.filter(({ file }) => file === "misuse.ts");
    const cases = misuseIn(misuse);
    expect(cases.length).toBeGreaterThan(30);
    const unnoticed = cases.filter(
      ({ line, word }) => !here.some((error) => error.line === line && error.text.includes(word)),
    );
    expect(unnoticed).toEqual([]);
    expect(here.filter(({ line }) => !cases.some((known) => known.line === line))).toEqual([]);
  });
});

test("node_modules/.bin/tsc is the project's own", async () => {
  expect(await realpath(join(root, "node_modules/.bin/tsc"))).toBe(join(root, "node_modules/typescript/bin/tsc"));
});

/** What the package exports, but for the sandbox: that one is for Node and needs its types. */
async function everyImport(): Promise<string> {
  const text = await readFile(join(root, "package.json"), "utf8");
  const { exports } = JSON.parse(text) as { exports: Record<string, string | { types: string }> };
  const typed = Object.entries(exports).filter(([name, target]) => typeof target === "object" && name !== "./sandbox");
  return typed.map(([name], index) => `export * as import${index} from "syncro-msp${name.slice(1)}";\n`).join("");
}

interface CompilerError {
  file: string;
  /** From 0. */
  line: number;
  text: string;
}

/** What a compiler has against the folder. */
async function errorsOf(tsc: string): Promise<CompilerError[]> {
  const { stdout } = await run(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { cwd: folder }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      if (!error.stdout) throw new Error(`${tsc} failed: ${error.stderr}`);
      return { stdout: error.stdout };
    },
  );
  // A message goes on in the lines that are indented.
  return stdout.split(/\n(?=\S)/).flatMap((text) => {
    const [, file = "", line] = /^(.*?)\((\d+),\d+\): /.exec(text) ?? [];
    return text.trim() === "" ? [] : [{ file, line: Number(line) - 1, text: text.trim() }];
  });
}
