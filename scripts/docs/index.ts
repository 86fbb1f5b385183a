/**
 * Builds the documentation in `docs/dist/`, readable offline: `index.html` in front, a page for each tag, and downloads.
 *
 *     npm run docs
 */
import { join } from "node:path";
import { root } from "../lib/root.js";
import { LANGUAGES } from "../samples/index.js";
import { buildSite } from "./build.js";

const { operations, files } = await buildSite(join(root, "docs/dist"));
const languages = LANGUAGES.map(({ label }) => label).join(", ");
const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
const pages = [...files.keys()].filter((name) => name.endsWith(".html"));
console.log(
  `docs/dist/: ${operations} operations on ${pages.length} pages, ${files.size} files, ${(bytes / 1_000_000).toFixed(1)} MB, samples in ${languages}`,
);
