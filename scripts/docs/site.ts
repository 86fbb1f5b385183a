/** The script and the styles that the pages share. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../lib/root.js";
import type { SearchData } from "./search-index.js";

const folder = join(root, "scripts/docs/browser");

/** Our script, with the search library, its licence and the index in it. */
export async function siteScript(data: SearchData): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(folder, "index.ts")], bundle: true, minify: true, write: false },
    ...{ format: "iife", target: "es2022", charset: "utf8" },
    define: { SEARCH: JSON.stringify(data) },
    banner: { js: `/* With MiniSearch:\n${await licenceOf("minisearch")}*/` },
  });
  return outputFiles.map(({ text }) => text).join("");
}

export const siteStyles = (): Promise<string> => readFile(join(folder, "site.css"), "utf8");

const licenceOf = (name: string): Promise<string> => readFile(join(root, `node_modules/${name}/LICENSE.txt`), "utf8");
