/**
 * Builds the API reference: `docs/dist/index.html`, which works offline, and `docs/dist/openapi.json`, the description
 * with code samples for other viewers.
 *
 *     npm run docs
 */
import { join } from "node:path";
import { root } from "../lib/root.js";
import { LANGUAGES } from "../samples/index.js";
import { buildPage } from "./build.js";

const { operations, bytes } = await buildPage(join(root, "docs/dist"));
const languages = LANGUAGES.map(({ label }) => label).join(", ");
console.log(
  `docs/dist/index.html: ${operations} operations, ${(bytes / 1_000_000).toFixed(1)} MB, samples in ${languages}`,
);
