import { join } from "node:path";
import typescript from "typescript";
import { root } from "../../scripts/lib/root.js";

let opened = 0;
/** What is the same in each piece of code is read once. */
const registries = new WeakMap<object, typescript.DocumentRegistry>();

/**
 * What an editor knows of a piece of code that imports `syncro-msp`, from TypeScript's language service.
 *
 * @param instead other texts of files, by their names from the root
 * @param ts the version of TypeScript
 */
export function openInEditor(code: string, instead: Record<string, string> = {}, ts = typescript) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, root);
  const registry = registries.get(ts) ?? ts.createDocumentRegistry();
  registries.set(ts, registry);
  const file = join(root, "open-in-editor.ts");
  const texts = new Map(Object.entries(instead).map(([name, text]) => [join(root, name), text])).set(file, code);
  const version = String(++opened);
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories } = ts.sys;
  const read = (name: string) => texts.get(name) ?? readFile(name);
  const host: typescript.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file, join(root, "src/rate-limit/bottleneck-light.d.ts")],
    getScriptVersion: (name) => (texts.has(name) ? version : ""),
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => texts.has(name) || fileExists(name),
    readFile: read,
    readDirectory,
    directoryExists,
    getDirectories,
  };
  const service = ts.createLanguageService(host, registry);
  return {
    /** What the editor offers at `offset`, its best guesses first. */
    offeredAt: (offset: number): string[] =>
      (service.getCompletionsAtPosition(file, offset, {})?.entries ?? []).map(({ name }) => name),
    /** What it shows of the name that begins at `offset`. */
    hoverAt: (offset: number) => {
      const { displayParts, documentation } = service.getQuickInfoAtPosition(file, offset) ?? {};
      return { type: ts.displayPartsToString(displayParts), words: ts.displayPartsToString(documentation) };
    },
    /** What the compiler says, an error a line. */
    errors: (): string[] =>
      service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    /** The JSDoc tags that the editor shows for the name which begins at `offset`. */
    tagsAt: (offset: number): string[] =>
      (service.getQuickInfoAtPosition(file, offset)?.tags ?? []).map(({ name }) => name),
    /** The lines, from 0, on which the editor strikes something out. */
    struckOut: (): number[] =>
      service
        .getSuggestionDiagnostics(file)
        .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
        .map(({ start }) => code.slice(0, start).split("\n").length - 1),
  };
}
