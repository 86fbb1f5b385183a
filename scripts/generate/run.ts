/** What `npm run generate` does. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Description, listOperations } from "../../src/catalog/index.js";
import { readSources } from "../lib/redocly.js";
import { root } from "../lib/root.js";
import { apiPage } from "./api-page.js";
import { generateFiles } from "./files.js";
import { llmsText } from "./llms.js";
import { published, publishedFiles } from "./published.js";

/** The indexes of all operations, by file name. */
export const indexFiles = (description: Description): Record<string, string> => ({
  "llms.txt": llmsText(description),
  "docs/api.md": apiPage(description),
});

/** @returns the exit code: 1 when `--check` finds a file out of date */
export async function runGenerate(args: string[], say: (text: string) => void): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: "boolean", default: false } } });
  const description = await readSources();
  const generated = Object.entries(await generateFiles(JSON.stringify(description)));
  const files = [
    ...Object.entries(publishedFiles(description)).map(([name, text]) => [`openapi/bundled/${name}`, text] as const),
    ...generated.map(([name, text]) => [`src/generated/${name}`, text] as const),
    ...Object.entries(indexFiles(published(description))),
  ];

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
  const done = values.check ? "up to date" : stale.length === 0 ? "nothing changed" : `wrote ${stale.join(", ")}`;
  const schemas = Object.keys(description.components.schemas);
  say(`${listOperations(description).length} operations, ${schemas.length} schemas: ${done}`);
  return 0;
}
