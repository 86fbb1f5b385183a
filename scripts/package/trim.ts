import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { entryFiles, parseManifest } from "../lib/manifest.js";
import { LICENCES } from "./contents.js";
import { bundleLibrary } from "./library.js";
import { bundlePrograms } from "./programs.js";
import { reach } from "./reach.js";

/**
 * Half a megabyte of types whose declaration and source are the same text, so only the declaration is shipped. It needs
 * no map.
 */
const SHIPPED_ONCE = "dist/generated/schema.d.ts";

/**
 * Removes from dist/ what neither `exports` nor `bin` reaches: declarations of internals.
 */
async function trim(folder: string): Promise<{ kept: number; removed: number }> {
  const schema = join(folder, SHIPPED_ONCE);
  await writeFile(schema, (await readFile(schema, "utf8")).replace(/\/\/# sourceMappingURL=\S+\s*$/, ""));

  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined;
  const manifest = parseManifest(await readFile(join(folder, "package.json"), "utf8"));
  const { files } = reach(entryFiles(manifest), read);
  const built = (await readdir(join(folder, "dist"), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  const unused = built.filter((name) => !files.has(name) && name !== LICENCES);
  await Promise.all(unused.map((name) => rm(join(folder, name))));
  return { kept: built.length - unused.length, removed: unused.length };
}

/** What the compiler has left to do: bundles the library and the command, and removes what nothing imports. */
export async function finish(folder: string): Promise<{ kept: number; removed: number }> {
  await Promise.all([bundleLibrary(folder), bundlePrograms(folder)]);
  return trim(folder);
}

/** The end of `npm run build`. */
export async function runTrim(folder: string, say: (text: string) => void): Promise<number> {
  const { kept, removed } = await finish(folder);
  say(`built dist/: ${kept} files, ${removed} unused ones removed`);
  return 0;
}
