import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { compileErrors } from "../support/compile.js";
import { pages, snippets } from "../support/markdown.js";

test("every snippet of the README and the docs compiles as it stands", () => {
  expect(new Set(snippets.map(({ page }) => page)).size).toBeGreaterThan(8);
  const files = snippets.map(({ name, code }) => [`${name.replace(/\W/g, "-")}.ts`, code]);
  expect(compileErrors(Object.fromEntries(files))).toEqual([]);
}, 120_000);

test("no TypeScript escapes the tests under another name", () => {
  const fences = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/^```(\S*)\n/gm)].map(([, language = ""]) => `${name}: ${language}`),
  );
  expect(fences.filter((fence) => /: (?:typescript|tsx|mts|cts)$/i.test(fence))).toEqual([]);
});

test("the README fits on a few screens", () => {
  expect(textOf("README.md").split("\n").length).toBeLessThan(200);
});

test.each(pages)("every link of $name leads somewhere", ({ name, text }) => {
  const broken = linksOf(text).filter(({ file, section }) => {
    const target = targetOf(name, file);
    if (!existsSync(join(root, target))) return true;
    if (section === undefined) return false;
    const headings = readFileSync(join(root, target), "utf8").matchAll(/^#+ (.*)$/gm);
    return ![...headings].some(([, heading = ""]) => anchorOf(heading) === section);
  });
  expect(broken).toEqual([]);
});

test("every page is found from the README", () => {
  const found = new Set(["README.md"]);
  for (const name of found) {
    for (const { file } of linksOf(textOf(name))) found.add(targetOf(name, file));
  }
  expect(pages.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});

const textOf = (name: string): string => pages.find((page) => page.name === name)?.text ?? "";

/** Links to files and sections, not to addresses. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, file = "", section]) => ({
    file,
    section,
  }));

/** The file that a link on a page names, relative to the root. */
const targetOf = (page: string, file: string): string => (file === "" ? page : join(dirname(page), file));

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/\s/g, "-");
