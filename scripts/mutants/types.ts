import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { generateFiles } from "../generate/files.js";
import { root } from "../lib/root.js";

const generated = join(root, "src/generated");

/**
 * Compiles the type tests against the files generated from a description, in memory. Only what changed is parsed again.
 */
export class TypeTests {
  readonly #files: { path: string; text: string }[];
  readonly #index: string;
  readonly #options: ts.CompilerOptions;
  readonly #unchanged = new Map<string, ts.SourceFile | undefined>();
  #program: ts.Program | undefined;

  /** @param folder the type tests: a file for each resource, and `index.ts` */
  constructor(folder: string) {
    const paths = readdirSync(folder).map((name) => join(folder, name));
    this.#files = paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
    this.#index = join(folder, "index.ts");
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
    this.#options = { ...options, types: [] };
  }

  /**
   * @param json the bundled description
   * @param operations whose tests to check, such as `GET /tickets`
   * @returns the first problem
   */
  async check(json: string, operations: string[]): Promise<string | undefined> {
    const made = new Map(
      Object.entries(await generateFiles(json)).map(([name, text]) => [join(generated, name), text] as const),
    );
    const host = ts.createCompilerHost(this.#options);
    const { getSourceFile } = host;
    host.getSourceFile = (path, version) => {
      const text = made.get(path);
      const known = this.#unchanged.get(path);
      if (known !== undefined && (text === undefined || known.text === text)) return known;
      const file = text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
      this.#unchanged.set(path, file);
      return file;
    };
    const paths = this.#files.map(({ path }) => path);
    this.#program = ts.createProgram(paths, this.#options, host, this.#program);
    const named = this.#files.filter(({ text }) => operations.some((key) => text.includes(`"${key}":`)));
    const tables = ["operations.ts", "aliases.ts"].map((name) => join(generated, name));
    for (const path of [...named.map((file) => file.path), this.#index, ...tables]) {
      const [problem] = this.#program.getSemanticDiagnostics(this.#program.getSourceFile(path));
      if (problem !== undefined) return ts.flattenDiagnosticMessageText(problem.messageText, " ");
    }
    return undefined;
  }
}
