import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rename, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parseManifest } from "../../scripts/lib/manifest.js";
import { root } from "../../scripts/lib/root.js";
import { pack } from "../../scripts/package/pack.js";
import { finish } from "../../scripts/package/trim.js";

export const run = promisify(execFile);

const NEEDED = [
  ...["package.json", "tsconfig.json", "CHANGELOG.md", "README.md", "SECURITY.md", "LICENSE", "llms.txt"],
  ...["src", "openapi/bundled", "docs"],
];

/**
 * The package as `npm run build` makes it, in a folder of its own: this repository's dist/ may be another's. CI has just
 * built it, and says so.
 *
 * @returns a new folder, the caller's to remove
 */
export async function buildCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-built-"));
  for (const name of NEEDED) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  if (process.env.BUILT_BY_CI !== undefined) {
    await cp(join(root, "dist"), join(folder, "dist"), { recursive: true });
    return folder;
  }
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  for (const project of ["src", "src/cli"]) {
    await run(process.execPath, [tsc, "-p", join(folder, project, "tsconfig.json")]);
  }
  await finish(folder);
  return folder;
}

/**
 * What the types of the package need to be used: what is packed, and the peers. None of its dependencies is there.
 *
 * @param built a built package
 * @returns a new folder, the caller's to remove: from there `syncro-msp` is what users get
 */
export async function installPacked(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-packed-"));
  await pack(built, folder);
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await rename(join(folder, "package"), join(modules, "syncro-msp"));
  const { peerDependencies = {} } = parseManifest(await readFile(join(root, "package.json"), "utf8"));
  for (const name of Object.keys(peerDependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  return folder;
}
