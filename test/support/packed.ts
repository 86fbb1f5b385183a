import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/description.js";

export const run = promisify(execFile);

/**
 * Builds and packs the package in a folder of its own, and installs what was packed beside its dependencies.
 *
 * @returns a new folder, the caller's to remove: from there `syncro-msp` is what users get
 */
export async function installPacked(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-packed-"));
  const source = join(folder, "source");
  for (const name of [
    "package.json",
    "tsconfig.json",
    "CHANGELOG.md",
    "README.md",
    "LICENSE",
    "src",
    "openapi/bundled",
  ]) {
    await cp(join(root, name), join(source, name), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(source, "node_modules"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "-p", join(source, "src/tsconfig.json")]);
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: source });
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  const modules = join(folder, "node_modules");
  const installed = join(modules, "syncro-msp");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", join(folder, tarball), "--strip-components=1", "-C", installed]);
  for (const name of ["bottleneck", "openapi-fetch", "openapi-typescript-helpers", "p-retry", "is-network-error"]) {
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  return folder;
}
