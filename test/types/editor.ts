import { join } from "node:path";
import typescript from "typescript";
import { root } from "../../scripts/lib/root.js";

const file = join(root, "open-in-editor.ts");
const editors = new WeakMap<object, ReturnType<typeof startEditor>>();

/** An editor that stays open from one piece of code to the next: it reads and links again only what is another. */
function startEditor(ts: typeof typescript) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, root);
  let texts = new Map<string, string>();
  const versions = new Map<string, string>();
  /** Of the files that are as they stand: they stay so while the tests run. */
  const snapshots = new Map<string, typescript.IScriptSnapshot>();
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories } = ts.sys;
  const read = (name: string) => texts.get(name) ?? readFile(name);
  const host: typescript.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file, join(root, "src/rate-limit/bottleneck-light.d.ts")],
    getScriptVersion: (name) => {
      const text = texts.get(name);
      if (text === undefined) return "";
      const version = versions.get(text) ?? String(versions.size + 1);
      versions.set(text, version);
      return version;
    },
    getScriptSnapshot: (name) => {
      const known = texts.has(name) ? undefined : snapshots.get(name);
      const text = known === undefined ? read(name) : undefined;
      if (text === undefined) return known;
      const snapshot = ts.ScriptSnapshot.fromString(text);
      if (!texts.has(name)) snapshots.set(name, snapshot);
      return snapshot;
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => texts.has(name) || fileExists(name),
    readFile: read,
    readDirectory,
    directoryExists,
    getDirectories,
  };
  const service = ts.createLanguageService(host);
  return (opened: Map<string, string>) => {
    texts = opened;
    return service;
  };
}

/**
 * What an editor knows of a piece of code that imports `syncro-msp`, from TypeScript's language service.
 *
 * @param instead other texts of files, by their names from the root
 * @param ts the version of TypeScript
 */
export function openInEditor(code: string, instead: Record<string, string> = {}, ts = typescript) {
  const editor = editors.get(ts) ?? startEditor(ts);
  editors.set(ts, editor);
  const texts = new Map(Object.entries(instead).map(([name, text]) => [join(root, name), text])).set(file, code);
  const service = () => editor(texts);
  return {
    /** What the editor offers at `offset`, its best guesses first. */
    offeredAt: (offset: number): string[] =>
      (service().getCompletionsAtPosition(file, offset, {})?.entries ?? []).map(({ name }) => name),
    /** What it shows of the name that begins at `offset`. */
    hoverAt: (offset: number) => {
      const { displayParts, documentation } = service().getQuickInfoAtPosition(file, offset) ?? {};
      return { type: ts.displayPartsToString(displayParts), words: ts.displayPartsToString(documentation) };
    },
    /** What the compiler says, an error a line. */
    errors: (): string[] =>
      service()
        .getSemanticDiagnostics(file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    /** The JSDoc tags that the editor shows for the name which begins at `offset`. */
    tagsAt: (offset: number): string[] =>
      (service().getQuickInfoAtPosition(file, offset)?.tags ?? []).map(({ name }) => name),
    /** The lines, from 0, on which the editor strikes something out. */
    struckOut: (): number[] =>
      service()
        .getSuggestionDiagnostics(file)
        .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
        .map(({ start }) => code.slice(0, start).split("\n").length - 1),
  };
}
