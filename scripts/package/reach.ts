import { posix } from "node:path";
import ts from "typescript";

export interface Reached {
  /** Every file that is led to and there. */
  files: Set<string>;
  /** What is led to and not there: `file (from file)`. */
  missing: string[];
  /** Packages that the JavaScript imports, `node:` modules included, to a file that does. */
  packages: Map<string, string>;
  /** The same of the declarations. */
  typePackages: Map<string, string>;
}

/**
 * What the entries lead to: by imports, JavaScript to JavaScript and declarations to declarations, and by maps to sources.
 *
 * @param entries names relative to the package
 * @param read a file's text, `undefined` where it is not there
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
      for (const specifier of importsOf(text)) {
        if (specifier.startsWith(".")) visit(beside(name, typed ? declarationOf(specifier) : specifier), name);
        else (typed ? found.typePackages : found.packages).set(packageOf(specifier), name);
      }
      const [, map] = /^\/\/# sourceMappingURL=(\S+)$/m.exec(text) ?? [];
      if (map !== undefined) visit(beside(name, map), name);
    } else if (name.endsWith(".map")) {
      for (const source of sourcesOf(text)) visit(beside(name, source), name);
    }
  };
  for (const entry of entries) visit(entry, "package.json");
  return found;
}

const importsOf = (text: string): string[] => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
const beside = (name: string, relative: string): string => posix.join(posix.dirname(name), relative);
const declarationOf = (specifier: string): string => specifier.replace(/\.js$/, ".d.ts");

const packageOf = (specifier: string): string =>
  /^node:/.test(specifier) ? specifier : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);

function sourcesOf(map: string): string[] {
  const { sources, sourceRoot = "" } = JSON.parse(map) as { sources: string[]; sourceRoot?: string };
  return sources.map((source) => sourceRoot + source);
}
