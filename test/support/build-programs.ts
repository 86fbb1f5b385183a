import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll } from "vitest";
import { root } from "../../scripts/lib/root.js";

/**
 * Makes JavaScript of TypeScript programs, for tests that start many processes: tsx would translate the whole client in
 * each of them. To be called outside of tests: what is made is removed after the last one of the file.
 *
 * @param files relative to the root
 * @returns the path of what was made of a file
 */
export async function buildPrograms(files: readonly string[]): Promise<(file: string) => string> {
  // Inside the repository, so that the programs find their packages.
  await mkdir(join(root, "coverage"), { recursive: true });
  const folder = await mkdtemp(join(root, "coverage/programs-"));
  afterAll(() => rm(folder, { recursive: true }));
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: folder,
    outbase: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    // A program is its side effects: package.json has none for who imports the client.
    ignoreAnnotations: true,
    logLevel: "error",
  });
  return (file) => join(folder, file.replace(/\.ts$/, ".js"));
}
