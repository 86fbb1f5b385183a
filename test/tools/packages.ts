/**
 * The packages of test/tools/package.json. They are found from this folder alone, and the compiler does without their
 * types, as it runs where they are not installed: each test states what it takes of a package.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typeParam Module what of the package is used
 * @param entry of those that the package exports, if not its main one
 */
export async function loadPackage<Module>(name: string, entry?: string): Promise<Module> {
  packageFile(name);
  return import(entry === undefined ? name : `${name}/${entry}`);
}

/** The path of a file in a package, such as `typescript-7/bin/tsc`. */
export function packageFile(path: string): string {
  const file = fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${path} is not installed: npm run test:tools-install`);
  return file;
}
