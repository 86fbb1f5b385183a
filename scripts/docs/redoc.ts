/** Pages made by the Redocly CLI: prerendered whole, with the script that brings them to life in a file that they share. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Description } from "../../src/catalog/index.js";
import { redocly } from "../lib/redocly.js";
import { root } from "../lib/root.js";
import { LANGUAGES } from "../samples/index.js";

/** Names the Redocly CLI and all that it needs, each by its hash. */
const VERSIONS = join(root, "package-lock.json");
const TEMPLATE = join(root, "scripts/docs/template.hbs");
const WHOLE = join(root, "scripts/docs/whole.mjs");
/** Pages as Redoc rendered them, by a hash of all that they are made of: that takes far longer than all else. */
const RENDERED = join(root, "coverage/redoc");

const OPTIONS = {
  hideDownloadButtons: true,
  jsonSamplesExpandLevel: 3,
  maxDisplayedEnumValues: 12,
  // Redoc shows samples only in the languages listed here. "Payload" is its own tab with the bare example body.
  codeSamples: { languages: [...LANGUAGES.map(({ lang, label }) => ({ lang, label })), { lang: "Payload" }] },
};

// Redoc loads two images from the network and, unless disabled, sends telemetry.
const LOGOS = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];
const WORDMARK = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text y="11" font-family="sans-serif" font-size="11" font-weight="600" fill="#5d6b7e">Redoc</text></svg>',
)}`;

export interface RedocPage {
  html: string;
  /** What Redoc needs to bring it to life: the description and its options. */
  data: string;
  /** Redoc. It is the same for all pages. */
  script: string;
}

/**
 * Renders a description.
 *
 * @param whole every section of it, not only the first
 * @throws {Error} when the page is not as expected, for example after a Redocly update
 */
export async function renderPage(
  description: Description,
  folder: string,
  name: string,
  whole: boolean,
): Promise<RedocPage> {
  const text = JSON.stringify(description);
  const parts = await Promise.all([TEMPLATE, WHOLE, VERSIONS].map((file) => readFile(file)));
  const made = [text, JSON.stringify(OPTIONS), String(whole), process.version, ...parts].reduce(
    (hash, part) => hash.update(part).update("\0"),
    createHash("sha256"),
  );
  const before = join(RENDERED, `${name}-${made.digest("hex")}.html`);
  const kept = await readFile(before, "utf8").catch(() => undefined);
  if (kept !== undefined) return split(kept);

  const [document, output] = [join(folder, `${name}.json`), join(folder, `${name}.html`)];
  await writeFile(document, text);
  await redocly(
    [
      ...["build-docs", document, "--inlineBundle", "--output", output],
      ...["--template", TEMPLATE, "--openapi", JSON.stringify(OPTIONS)],
    ],
    whole ? { NODE_OPTIONS: `--import ${pathToFileURL(WHOLE).href}` } : {},
  );
  await rm(document);
  const html = await readFile(output, "utf8");
  const page = split(html);
  await keep(before, name, html);
  return page;
}

/** In the place of what was rendered of that page before. Whole or not at all: another build may read it. */
async function keep(file: string, name: string, html: string): Promise<void> {
  await mkdir(RENDERED, { recursive: true });
  const old = (await readdir(RENDERED)).filter((each) => each.replace(/-[0-9a-f]{64}\.html$/, "") === name);
  await Promise.all(old.map((each) => rm(join(RENDERED, each), { force: true })));
  const part = `${file}.${process.pid}`;
  await writeFile(part, html);
  await rename(part, file);
}

/** Takes out of a page what it can be read without. */
function split(page: string): RedocPage {
  const [, before = "", script = "", description = "", options = "", after = ""] =
    /^(.*)<script type="module">(.*?)const __redoc_definition = (.*?);\n\s*const __redoc_options = (.*?);\n.*?<\/script>(.*)$/s.exec(
      page,
    ) ?? [];
  if (description === "") throw new Error("the page is not one of Redoc's");
  if (!options.includes('"disableTelemetry":true')) throw new Error("the page would send telemetry");
  const outside = [...before.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="(?:https?:)?\/\//g)];
  if (outside.length > 0) throw new Error(`the page loads ${outside.map(([tag]) => tag).join(" ")}`);
  return {
    html: `${linkedByHash(withoutLogos(before))}${after}`,
    data: `globalThis.redocPage=[${description},${options}];\n`,
    script: classicScript(script),
  };
}

/** Prerendered links are paths; in the browser, Redoc's addresses are hashes. */
const linkedByHash = (html: string): string => html.replaceAll(' href="/', ' href="#/');

/** Browsers load no modules from files, so it becomes a plain script that defines `Redoc`. */
function classicScript(module: string): string {
  const [, code, names] = /^(.*)export\{([\w,]+)\};?\s*$/s.exec(module) ?? [];
  if (code === undefined) throw new Error("Redoc's bundle no longer ends with its exports");
  const plain = code.replaceAll("import.meta", "({url:document.baseURI})");
  return LOGOS.reduce((text, logo) => {
    if (!text.includes(logo)) throw new Error(`Redoc's bundle no longer has ${logo}`);
    return text.replaceAll(logo, WORDMARK);
  }, `(()=>{${plain}globalThis.Redoc={${names}};})();`);
}

const withoutLogos = (html: string): string => LOGOS.reduce((text, logo) => text.replaceAll(logo, WORDMARK), html);
