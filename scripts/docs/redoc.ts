/** Pages made by the Redocly CLI: prerendered whole, with the script that brings them to life in a file that they share. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../../src/catalog/index.js";
import { redocly } from "../lib/redocly.js";
import { root } from "../lib/root.js";
import { LANGUAGES } from "../samples/index.js";

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
  const [document, output] = [join(folder, `${name}.json`), join(folder, `${name}.html`)];
  await writeFile(document, JSON.stringify(description));
  await redocly(
    [
      ...["build-docs", document, "--inlineBundle", "--output", output],
      ...["--template", join(root, "scripts/docs/template.hbs"), "--openapi", JSON.stringify(OPTIONS)],
    ],
    whole ? { NODE_OPTIONS: `--import ${new URL("whole.mjs", import.meta.url).href}` } : {},
  );
  const page = split(await readFile(output, "utf8"));
  await rm(document);
  return page;
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
