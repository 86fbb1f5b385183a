import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { optionalImports, readManifest } from "../../scripts/lib/manifest.js";
import { root } from "../../scripts/lib/root.js";
import { installPacked, run } from "./packed.js";

// The ways in which projects find types, of which only the newest read `exports` as Node does.

const TSC = join(root, "node_modules/typescript/bin/tsc");
const SLOW = 120_000;

let folder: string;
let imports: string[];
beforeAll(async () => {
  folder = await installPacked(inject("builtPackage"));
  const manifest = await readManifest(root);
  imports = optionalImports(manifest);
  // To run what is compiled, its dependencies are needed, too.
  for (const name of [...Object.keys(manifest.dependencies ?? {}), "is-network-error", "@types"]) {
    await mkdir(join(folder, "node_modules"), { recursive: true });
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
}, SLOW);
afterAll(() => rm(folder, { recursive: true }));

/** Compiles `code` as a project of this kind would. */
async function compile(name: string, code: string, type: string, options: object): Promise<string> {
  const place = join(folder, name);
  await mkdir(place);
  const compilerOptions = { strict: true, target: "ES2022", types: ["node"], skipLibCheck: false, ...options };
  await writeFile(join(place, "package.json"), JSON.stringify({ type }));
  await writeFile(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  await writeFile(join(place, "program.ts"), code);
  return run(process.execPath, [TSC, "-p", place]).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}

const staticImports = () =>
  [
    'import { createSyncroClient, type Ticket } from "syncro-msp";',
    ...imports.map((name) => `import * as ${name} from "syncro-msp/${name}";`),
    'const syncro = createSyncroClient({ subdomain: "acme", apiKey: "a-key-of-nobody", rateLimit: false });',
    "export const first: Promise<Ticket[]> = Promise.resolve([]);",
    `console.log(typeof syncro.paginate("/tickets").toArray, ${imports.map((name) => `typeof ${name}`).join(", ")});`,
  ].join("\n");

test.each([
  ["node10, a CommonJS project of old", "commonjs", { module: "CommonJS", moduleResolution: "node10" }],
  ["nodenext, CommonJS", "commonjs", { module: "NodeNext" }],
  ["nodenext, ESM", "module", { module: "NodeNext" }],
  ["node16, ESM", "module", { module: "Node16" }],
])("%s: every import compiles and runs", { timeout: SLOW }, async (what, type, options) => {
  const name = what.replace(/\W+/g, "-");
  expect(await compile(name, staticImports(), type, options)).toBe("");
  const { stdout } = await run(process.execPath, [join(folder, name, "program.js")]);
  expect(stdout.trim()).toBe(["function", ...imports.map(() => "object")].join(" "));
});

test("bundler: every import compiles", { timeout: SLOW }, async () => {
  const options = { module: "ESNext", moduleResolution: "Bundler", noEmit: true };
  expect(await compile("bundler", staticImports(), "commonjs", options)).toBe("");
});

test("node16, CommonJS: TypeScript refuses to require an ES module, and takes import()", {
  timeout: SLOW,
}, async () => {
  const options = { module: "Node16" };
  expect(await compile("node16-require", staticImports(), "commonjs", options)).toContain("TS1479");
  const code = 'void import("syncro-msp").then(({ unwrap }) => console.log(typeof unwrap));';
  expect(await compile("node16-import", code, "commonjs", options)).toBe("");
  const { stdout } = await run(process.execPath, [join(folder, "node16-import/program.js")]);
  expect(stdout.trim()).toBe("function");
});
