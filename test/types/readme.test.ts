import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../../scripts/description.js";

const readme = ["README.md", "docs/scaling.md"].map((name) => readFileSync(join(root, name), "utf8")).join("\n");
const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], index) => ({
  file: join(root, `readme-${index}.ts`),
  code: code ?? "",
}));
const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, root);

test("every snippet of the README and the docs compiles as it stands", () => {
  expect(snippets.length).toBeGreaterThan(4);
  const compilerOptions = {
    ...options,
    paths: {
      "syncro-msp": [join(root, "src/index.ts")],
      "syncro-msp/sandbox": [join(root, "scripts/sandbox/index.ts")],
      "syncro-msp/*": [join(root, "src/*.ts")],
    },
  };
  const host = ts.createCompilerHost(compilerOptions);
  const { getSourceFile, fileExists, readFile } = host;
  const codeOf = (name: string) => snippets.find(({ file }) => file === name)?.code;
  host.fileExists = (name) => codeOf(name) !== undefined || fileExists(name);
  host.readFile = (name) => codeOf(name) ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const code = codeOf(name);
    return code === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, code, version);
  };
  const files = snippets.map(({ file }) => file);
  const program = ts.createProgram(files, compilerOptions, host);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file !== undefined && files.includes(file.fileName))
    .map((problem) => `${problem.file?.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`);
  expect(problems).toEqual([]);
});
