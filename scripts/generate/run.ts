/** What `npm run generate` does. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Description, listOperations } from "../lib/description.js";
import { bundle } from "../lib/redocly.js";
import { root } from "../lib/root.js";
import { generateFiles } from "./files.js";

/** @returns the exit code: 1 when `--check` finds a file out of date */
export async function runGenerate(args: string[], say: (text: string) => void): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: "boolean", default: false } } });
  const { json, yaml } = await bundle();
  const generated = Object.entries(await generateFiles(json));
  const files = [
    ["openapi/bundled/openapi.json", json],
    ["openapi/bundled/openapi.yaml", yaml],
    ...generated.map(([name, text]) => [`src/generated/${name}`, text] as const),
  ] as const;

  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(root, name);
    if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
    stale.push(name);
    if (values.check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  if (values.check && stale.length > 0) {
    say(`out of date, run \`npm run generate\`: ${stale.join(", ")}`);
    return 1;
  }
  const description = JSON.parse(json) as Description;
  const done = values.check ? "up to date" : stale.length === 0 ? "nothing changed" : `wrote ${stale.join(", ")}`;
  const schemas = Object.keys(description.components.schemas);
  say(`${listOperations(description).length} operations, ${schemas.length} schemas: ${done}`);
  return 0;
}
