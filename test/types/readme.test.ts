import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/description.js";
import { compileErrors } from "../support/compile.js";

const text = ["README.md", "docs/scaling.md"].map((name) => readFileSync(join(root, name), "utf8")).join("\n");
const snippets = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => [
  `readme-${index}.ts`,
  code,
]);

test("every snippet of the README and the docs compiles as it stands", () => {
  expect(snippets.length).toBeGreaterThan(4);
  expect(compileErrors(Object.fromEntries(snippets))).toEqual([]);
}, 120_000);
