import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What of a package.json matters here. */
export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  sideEffects?: unknown;
  publishConfig?: Record<string, unknown>;
  repository?: unknown;
}

export const parseManifest = (text: string): Manifest => JSON.parse(text) as Manifest;

export const readManifest = async (folder: string): Promise<Manifest> =>
  parseManifest(await readFile(join(folder, "package.json"), "utf8"));

/** The files that `exports` and `bin` name, relative to the package. */
export function entryFiles({ exports, bin = {} }: Manifest): string[] {
  const targets = [...Object.values(exports), bin].flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  return [...new Set(targets.map((target) => target.replace(/^\.\//, "")))];
}
