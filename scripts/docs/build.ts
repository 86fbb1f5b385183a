import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listOperations, readDescription } from "../../src/catalog/index.js";
import { redocly } from "../lib/redocly.js";
import { root } from "../lib/root.js";
import { LANGUAGES } from "../samples/index.js";
import { enrich } from "./enrich.js";
import { selfContained } from "./offline.js";
import { readQuickStarts } from "./quick-starts.js";
import { swagger20 } from "./swagger.js";

const OPTIONS = {
  hideDownloadButtons: true,
  jsonSamplesExpandLevel: 3,
  maxDisplayedEnumValues: 12,
  // Redoc shows samples only in the languages listed here. "Payload" is its own tab with the bare example body.
  codeSamples: { languages: [...LANGUAGES.map(({ lang, label }) => ({ lang, label })), { lang: "Payload" }] },
};

/** Writes `index.html`, `openapi.json` and `swagger-2.0.json` to a folder. */
export async function buildPage(folder: string): Promise<{ operations: number; bytes: number }> {
  const published = readDescription();
  const introduction = await readFile(join(root, "openapi/introduction.md"), "utf8");
  const description = enrich(published, introduction, await readQuickStarts());
  const document = join(folder, "openapi.json");
  const page = join(folder, "index.html");
  await mkdir(folder, { recursive: true });
  await writeFile(document, JSON.stringify(description));
  await writeFile(join(folder, "swagger-2.0.json"), JSON.stringify(swagger20(published)));
  await redocly([
    ...["build-docs", document, "--inlineBundle", "--output", page],
    ...["--template", join(root, "scripts/docs/template.hbs"), "--openapi", JSON.stringify(OPTIONS)],
  ]);
  const html = selfContained(await readFile(page, "utf8"));
  await writeFile(page, html);
  return { operations: listOperations(description).length, bytes: Buffer.byteLength(html) };
}
