/** What of a package.json matters to packing. */
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
}

export const parseManifest = (text: string): Manifest => JSON.parse(text) as Manifest;

/** The files that `exports` and `bin` name, relative to the package. */
export function entryFiles({ exports, bin = {} }: Manifest): string[] {
  const targets = [...Object.values(exports), bin].flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  return [...new Set(targets.map((target) => target.replace(/^\.\//, "")))];
}
