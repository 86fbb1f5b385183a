/**
 * Type tests that outlive a release. `test/types/calls.ts` has every call form, and beside it go the names of all exports.
 * `misuse.ts` is no part of it: that more compiles than before breaks nobody. Nor is `resources/`, which must be equal to
 * the description: that one is compared by `release:diff`.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";
import { readManifest } from "../lib/manifest.js";
import { Refusal } from "../lib/refusal.js";

const TESTS = "openapi/released/types";

/** What the compiler has against the last release's type tests, together with the present code. */
export async function typeErrors(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, TESTS), { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, TESTS, name));
  const program = ts.createProgram(files, optionsOf(folder));
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return problems.map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${relative(folder, file)}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  });
}

/** The type tests of the present code, those that the next release is held against: texts by their files. */
export async function typeTests(folder: string): Promise<Record<string, string>> {
  const calls = await readFile(join(folder, "test/types/calls.ts"), "utf8");
  const { name } = await readManifest(folder);
  return {
    "calls.ts": calls.replaceAll('"../../src/index.js"', JSON.stringify(name)),
    ...(await exportedNames(folder)),
  };
}

/** For each import of the package a file that names all that it exports. */
async function exportedNames(folder: string): Promise<Record<string, string>> {
  const { name, exports } = await readManifest(folder);
  const typed = Object.entries(exports).filter(([, target]) => typeof target === "object");
  const options = optionsOf(folder);
  const imports = typed.map(([key]) => {
    const specifier = `${name}${key.slice(1)}`;
    const { resolvedModule } = ts.resolveModuleName(specifier, join(folder, "index.ts"), options, ts.sys);
    if (resolvedModule === undefined) throw new Refusal(`${specifier} leads nowhere`, "see paths in tsconfig.json");
    return { specifier, key, file: resolvedModule.resolvedFileName };
  });
  const program = ts.createProgram(
    imports.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    imports.map(({ specifier, key, file }) => {
      const source = program.getSourceFile(file);
      const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      if (symbol === undefined) throw new Refusal(`${specifier} exports nothing`, `see ${file}`);
      const names = checker.getExportsOfModule(symbol).map((each) => each.getName());
      const text = `export type {\n${names
        .sort()
        .map((each) => `  ${each},\n`)
        .join("")}} from "${specifier}";\n`;
      return [`names/${key === "." ? "index" : key.slice(2)}.ts`, text];
    }),
  );
}

function optionsOf(folder: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, folder).options;
}
