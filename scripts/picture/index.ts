/** Draws the README's picture from `bench/pages.json`: `docs/pages-light.svg` and `docs/pages-dark.svg`. `--check` compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/root.js";
import { type Measured, type Mode, picture } from "./picture.js";

const { measured }: { measured: Measured[] } = JSON.parse(readFileSync(join(root, "bench/pages.json"), "utf8"));
const modes: Mode[] = ["light", "dark"];
for (const mode of modes) {
  const file = `docs/pages-${mode}.svg`;
  const drawn = picture(measured, mode);
  if (!process.argv.includes("--check")) writeFileSync(join(root, file), drawn);
  else if (readFileSync(join(root, file), "utf8") !== drawn) {
    console.error(`${file} is not what bench/pages.json says: npm run picture`);
    process.exitCode = 1;
  }
}
