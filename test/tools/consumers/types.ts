import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../../scripts/lib/command.js";
import { root } from "../../../scripts/lib/root.js";
import { packageFile } from "../packages.js";

/** A type that something made of a schema, and the fields that it must have. */
export interface Made {
  type: string;
  fields: string[];
}

/**
 * Compiles everything in a folder, in one program.
 *
 * @returns the compiler's errors: of what was generated, and one for each type that lacks fields, naming them
 */
export async function errorsIn(folder: string, made: Made[]): Promise<string[]> {
  const checks = made.map(
    ({ type, fields }, index) => `export type Check${index} = None<Lost<${JSON.stringify(fields)}, ${type}>>;`,
  );
  await writeFile(join(folder, "fields.ts"), `${HELPERS}\n${checks.join("\n")}\n`);
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: OPTIONS, exclude: ["node_modules"] }),
  );
  // The whole of it takes TypeScript 5 four times as long.
  const { stdout } = await run([process.execPath, packageFile("typescript-7/bin/tsc"), "-p", folder], folder);
  return stdout.split(/\n(?=\S)/).filter((error) => error !== "");
}

/** Neither `any` nor an index signature counts as a field. */
const HELPERS = `type Known<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };
type Lost<Fields extends string[], T> = Exclude<Fields[number], Known<T>>;
type None<T extends never> = T;`;

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  pretty: false,
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "Bundler",
  allowImportingTsExtensions: true,
  preserveSymlinks: true,
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
};
