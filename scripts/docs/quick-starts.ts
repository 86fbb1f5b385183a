import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/root.js";

const folder = join(root, "docs/quick-start");

/** The quick starts as Markdown, in order of file name. Each starts with its title, its only heading. */
export async function readQuickStarts(): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}
