import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The fields of package.json that the scripts use. */
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
  homepage?: unknown;
}

/** The address of the repository for people, `https://host/owner/name`; `undefined` where there is none. */
export function homeOf({ repository }: Pick<Manifest, "repository">): string | undefined {
  const address: unknown =
    typeof repository === "object" && repository !== null ? Reflect.get(repository, "url") : repository;
  return /^(?:git\+)?(https:\/\/[^/]+\/[^/]+\/[^/]+?)(?:\.git)?$/.exec(String(address ?? ""))?.[1];
}

export const parseManifest = (text: string): Manifest => JSON.parse(text) as Manifest;

export const readManifest = async (folder: string): Promise<Manifest> =>
  parseManifest(await readFile(join(folder, "package.json"), "utf8"));

/** Folders of `dist/` that need Node. The rest of the package runs wherever there is `fetch`. */
const NODE_ONLY: readonly string[] = ["catalog", "cli", "sandbox"];

export const needsNode = (file: string): boolean => NODE_ONLY.some((folder) => file.startsWith(`dist/${folder}/`));

/**
 * The optional imports: `cache` for `syncro-msp/cache`. Documents are exported as plain files, modules with their
 * types.
 */
export const optionalImports = ({ exports }: Manifest): string[] =>
  Object.entries(exports).flatMap(([path, target]) =>
    path === "." || typeof target === "string" ? [] : [path.replace("./", "")],
  );

/** The optional imports that do not need Node. */
export const webImports = (manifest: Manifest): string[] =>
  optionalImports(manifest).filter((name) => !NODE_ONLY.includes(name));

/** The files that `exports` and `bin` name, relative to the package. */
export function entryFiles({ exports, bin = {} }: Manifest): string[] {
  const targets = [...Object.values(exports), bin].flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  return [...new Set(targets.map((target) => target.replace(/^\.\//, "")))];
}
