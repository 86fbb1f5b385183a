/**
 * Builds the API reference in `docs/dist/`: `index.html`, which works offline; `openapi.json`, the description with code
 * samples for other viewers; `swagger-2.0.json` for tools that read nothing newer.
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
