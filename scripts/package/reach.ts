import { posix } from "node:path";
import ts from "typescript";

export interface Reached {
  /** Every file that is reached and exists. */
  files: Set<string>;
  /** Every file that is reached but missing: `file (from file)`. */
  missing: string[];
  /** Packages and `node:` modules that the JavaScript imports, each with a file that imports it. */
  packages: Map<string, string>;
  /** The same for the declarations. */
  typePackages: Map<string, string>;
}

/**
 * Finds what the entries reach: through imports, from JavaScript to JavaScript and from declaration to declaration, through
 * maps to sources, and from source to source.
 *
 * @param entries file names relative to the package
 * @param read returns the text of a file, or `undefined` if it does not exist
 */
export function reach(entries: readonly string[], read: (name: string) => string | undefined): Reached {
  const found: Reached = { files: new Set(), missing: [], packages: new Map(), typePackages: new Map() };
  const visit = (name: string, from: string): void => {
    if (found.files.has(name)) return;
    const text = read(name);
    if (text === undefined) return void found.missing.push(`${name} (from ${from})`);
    found.files.add(name);
    if (/\.d\.ts$|\.js$/.test(name)) {
      const typed = name.endsWith(".d.ts");
      for (const specifier of typed ? importsOf(text) : importsOfProgram(text)) {
        if (specifier.startsWith(".")) visit(beside(name, typed ? declarationOf(specifier) : specifier), name);
        else (typed ? found.typePackages : found.packages).set(packageOf(specifier), name);
      }
      const [, map] = /^\/\/# sourceMappingURL=(\S+)$/m.exec(text) ?? [];
      if (map !== undefined) visit(beside(name, map), name);
    } else if (name.endsWith(".map")) {
      for (const source of sourcesOf(text)) visit(beside(name, source), name);
    } else if (name.endsWith(".ts")) {
      // What an editor goes on to from a source. No map names the files that only export what others have.
      for (const specifier of importsOf(text)) {
        const source = beside(name, specifier).replace(/\.js$/, ".ts");
        if (specifier.startsWith(".") && read(source) !== undefined) visit(source, name);
      }
    }
  };
  for (const entry of entries) visit(entry, "package.json");
  return found;
}

/** Of a declaration or a source. */
const importsOf = (text: string): string[] => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);

/** Of a program: parsed, since a quote in a regular expression would hide what comes after it from a scanner. */
function importsOfProgram(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const place =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (place !== undefined && ts.isStringLiteralLike(place)) found.push(place.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("program.js", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return found;
}
const beside = (name: string, relative: string): string => posix.join(posix.dirname(name), relative);
const declarationOf = (specifier: string): string => specifier.replace(/\.js$/, ".d.ts");

const packageOf = (specifier: string): string =>
  /^node:/.test(specifier) ? specifier : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);

function sourcesOf(map: string): string[] {
  const { sources, sourceRoot = "" } = JSON.parse(map) as { sources: string[]; sourceRoot?: string };
  return sources.map((source) => sourceRoot + source);
}
