/**
 * Writes everything that is made from the description: the bundled document and `src/generated/`.
 *
 *     npm run generate            write
 *     npm run generate -- --check write nothing, fail when something committed is stale
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Description, listOperations } from "../lib/description.js";
import { bundle } from "../lib/redocly.js";
import { root } from "../lib/root.js";
import { generateFiles } from "./files.js";

const check = process.argv.includes("--check");
const unknownArguments = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknownArguments.length > 0) throw new Error(`unknown argument: ${unknownArguments.join(" ")}`);

const { json, yaml } = await bundle();
const description = JSON.parse(json) as Description;
const generated = Object.entries(await generateFiles(json)).map(([name, text]) => [`src/generated/${name}`, text]);
const files: Record<string, string> = {
  "openapi/bundled/openapi.json": json,
  "openapi/bundled/openapi.yaml": yaml,
  ...Object.fromEntries(generated),
};

const stale: string[] = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
  stale.push(name);
  if (check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
if (check && stale.length > 0) {
  console.error(`stale, run \`npm run generate\`: ${stale.join(", ")}`);
  process.exitCode = 1;
} else {
  const done = check ? "up to date" : stale.length === 0 ? "nothing changed" : `wrote ${stale.join(", ")}`;
  console.log(
    `${listOperations(description).length} operations, ${Object.keys(description.components.schemas).length} schemas: ${done}`,
  );
}
