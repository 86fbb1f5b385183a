import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Description, listOperations, readDescription } from "../../src/catalog/index.js";
import { tagsOf } from "../generate/llms.js";
import { root } from "../lib/root.js";
import { LANGUAGES } from "../samples/index.js";
import { downloads, downloadsText } from "./downloads/downloads.js";
import { llmsFullText } from "./downloads/llms-full.js";
import { enrich } from "./enrich.js";
import { menu } from "./menu.js";
import { introductionOf, ofTag } from "./parts.js";
import { readQuickStarts } from "./quick-starts.js";
import { renderPage } from "./redoc.js";
import { pageOf, searchData } from "./search-index.js";
import { sectionsOf } from "./sections.js";
import { siteScript, siteStyles } from "./site.js";

/** Pages that are rendered at the same time: each takes a processor. */
const AT_ONCE = 3;

/** Writes the documentation to a folder: a page in front, one for each tag, and what can be downloaded. */
export async function buildSite(folder: string): Promise<{ operations: number; files: Map<string, number> }> {
  await mkdir(folder, { recursive: true });
  const published = readDescription();
  const introduction = await readFile(join(root, "openapi/introduction.md"), "utf8");
  const quickStarts = await readQuickStarts();
  const description = enrich(published, [introduction, downloadsText()].join("\n\n"), quickStarts);

  const files = new Map<string, string>();
  const pages = [undefined, ...tagsOf(description).map(({ name }) => name)];
  const render = async () => {
    for (let tag = pages.shift(); ; tag = pages.shift()) {
      const page = tag === undefined ? "index.html" : pageOf(tag);
      const { html, data, script } = await renderTag(description, tag, page, folder);
      files.set(page, html).set(page.replace(".html", ".data.js"), data).set("redoc.js", script);
      if (pages.length === 0) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, render));

  const sections = sectionsOf(description.info.description ?? "");
  files.set("site.js", await siteScript(searchData(published, sections)));
  files.set("site.css", await siteStyles());
  files.set("llms.txt", await readFile(join(root, "llms.txt"), "utf8"));
  files.set("llms-full.txt", llmsFullText(published));
  for (const [name, text] of await downloads(published, description)) files.set(name, text);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const sizes = [...files].map(([name, text]): [string, number] => [name, Buffer.byteLength(text)]);
  return { operations: listOperations(description).length, files: new Map(sizes) };
}

/** The page of a tag; without one, the page in front. */
async function renderTag(description: Description, tag: string | undefined, page: string, folder: string) {
  const part = tag === undefined ? introductionOf(description) : ofTag(description, tag);
  const rendered = await renderPage(part, folder, page.replace(".html", ""), tag !== undefined);
  const title = tag === undefined ? description.info.title : `${tag} · ${description.info.title}`;
  const route = tag === undefined ? "" : ` data-route="#/${tag.toLowerCase()}"`;
  const languages = LANGUAGES.map(({ label }) => label).join(" ");
  const html = rendered.html
    .replaceAll(`<title>${part.info.title}</title>`, `<title>${title}</title>`)
    .replace("<body>", `<body data-page="${page}"${route} data-languages="${languages}">`)
    .replace('<nav aria-label="Operations">', (start) => start + menu(description, tag));
  return { ...rendered, html };
}
