import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/root.js";

/** A page that people read; `name` is relative to the root. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** A piece of TypeScript on a page. */
export interface Snippet {
  /** `docs/errors.md line 12` */
  readonly name: string;
  readonly page: string;
  readonly code: string;
  /** What the page says it prints: a `text` block right below. */
  readonly output: string | undefined;
}

/** What can be read from the README on: the pages of docs/, without what is built there, and those beside their subject. */
export const pages: readonly Page[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "bench/README.md", "openapi/README.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("dist"))
    .sort()
    .map((name) => `docs/${name}`),
].map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));

const FENCED = /^```ts\n([\s\S]*?)^```\n(?:\s*^```text\n([\s\S]*?)^```\n)?/gm;

/** Not a page for people, but its code is run like theirs. */
const llms: Page = { name: "llms.txt", text: readFileSync(join(root, "llms.txt"), "utf8") };

export const snippets: readonly Snippet[] = [...pages, llms].flatMap(({ name: page, text }) =>
  [...text.matchAll(FENCED)].map(({ 1: code = "", 2: output, index }) => ({
    name: `${page} line ${text.slice(0, index).split("\n").length}`,
    page,
    code,
    output,
  })),
);
