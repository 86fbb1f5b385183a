import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/lib/root.js";

const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, root);

/**
 * What the compiler, under the project's own settings, has against pieces of code that import `syncro-msp`.
 *
 * @param pieces by the name of a file that need not exist; names are relative to the root
 */
export function compileErrors(pieces: Record<string, string>): string[] {
  const codes = new Map(Object.entries(pieces).map(([name, code]) => [join(root, name), code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => codes.has(name) || fileExists(name);
  host.readFile = (name) => codes.get(name) ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const code = codes.get(name);
    return code === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, code, version);
  };
  const program = ts.createProgram([...codes.keys()], options, host);
  // Only of the pieces: `npm run typecheck` asks about the rest, which takes longer than they do.
  return [...codes.keys()]
    .map((name) => program.getSourceFile(name))
    .flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    .filter(({ file }) => file !== undefined && codes.has(file.fileName))
    .map((problem) => `${problem.file?.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`);
}
