import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { misuseIn } from "../support/misuse.js";

const file = join(root, "test/types/misuse.ts");
const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root);
const program = ts.createProgram([file], options);
const errors = program.getSemanticDiagnostics(program.getSourceFile(file)).map((diagnostic) => ({
  line: diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line,
  text: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
}));

describe("what must not compile", () => {
  const cases = misuseIn(readFileSync(file, "utf8"));

  test.each(cases)("$code", ({ word, line: index }) => {
    const here = errors.filter(({ line }) => line === index);
    expect(here, "the line compiles").not.toHaveLength(0);
    expect(here.map(({ text }) => text).join("\n")).toContain(word);
  });

  test("nothing else in the file fails", () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(errors.filter(({ line }) => !cases.some((known) => known.line === line))).toEqual([]);
  });
});
