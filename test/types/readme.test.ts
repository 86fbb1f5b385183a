import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { compileErrors } from "../support/compile.js";

const docs = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
const pages = ["README.md", ...docs.map((name) => `docs/${name}`)].map((name) => ({
  name,
  text: readFileSync(join(root, name), "utf8"),
}));
const snippets = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => [
    `${name.replace(/\W/g, "-")}-${index}.ts`,
    code,
  ]),
);

test("every snippet of the README and the docs compiles as it stands", () => {
  expect(snippets.length).toBeGreaterThan(4);
  expect(compileErrors(Object.fromEntries(snippets))).toEqual([]);
}, 120_000);

/** As GitHub makes it of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/\s/g, "-");

test.each(pages)("every link of $name leads somewhere", ({ name, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
  const broken = links.filter(([, file = "", section]) => {
    const target = file === "" ? join(root, name) : join(root, dirname(name), file);
    if (!existsSync(target)) return true;
    if (section === undefined) return false;
    const headings = readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm);
    return ![...headings].some(([, heading = ""]) => anchor(heading) === section);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});
