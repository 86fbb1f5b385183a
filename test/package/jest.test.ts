import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { readManifest } from "../../scripts/lib/manifest.js";
import { root } from "../../scripts/lib/root.js";
import { packageFile } from "../tools/packages.js";
import { installPacked, run } from "./packed.js";

const SLOW = 120_000;

test("the recipe for Jest runs as docs/modules.md has it", { timeout: SLOW }, async () => {
  const page = await readFile(join(root, "docs/modules.md"), "utf8");
  const [config = "", program = ""] = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code ?? "");
  expect(config).toContain("transformIgnorePatterns");
  expect(program).toContain('test("');

  const folder = await installPacked(inject("builtPackage"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const modules = join(folder, "node_modules");
  const { dependencies = {} } = await readManifest(root);
  for (const name of [...Object.keys(dependencies), "is-network-error"]) {
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  await mkdir(join(modules, "@babel"), { recursive: true });
  for (const name of await readdir(packageFile("@babel"))) {
    await symlink(packageFile(`@babel/${name}`), join(modules, "@babel", name));
  }
  await symlink(packageFile("babel-jest"), join(modules, "babel-jest"));
  await writeFile(join(folder, "jest.config.js"), config);
  await writeFile(join(folder, "client.test.js"), program);
  await writeFile(join(folder, "package.json"), "{}");
  const jest = [packageFile("jest/bin/jest.js"), "--ci", "--no-cache", "--no-watchman"];
  const { stderr } = await run(process.execPath, jest, { cwd: folder });
  expect(stderr).toContain("1 passed");

  // Without it Jest cannot read an ES module, before Node 24.9: the recipe is needed.
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  await writeFile(join(folder, "jest.config.js"), "module.exports = {};");
  await expect(run(process.execPath, jest, { cwd: folder })).rejects.toMatchObject({
    stderr: expect.stringContaining("Must use import to load ES Module"),
  });
});
