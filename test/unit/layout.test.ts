import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/description.js";

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((name) => ({ name, text: readFileSync(join(root, "src", name), "utf8") }));
const written = files.filter(({ name }) => !name.startsWith("generated"));
const imports = (text: string) =>
  [...text.matchAll(/(?:from|import) "([^"]+)"/g)].map(([, specifier]) => specifier ?? "");

test("the core imports its three dependencies and nothing of Node", () => {
  const foreign = new Set(files.flatMap(({ text }) => imports(text)).filter((specifier) => !specifier.startsWith(".")));
  expect([...foreign].sort()).toEqual(["bottleneck/light.js", "openapi-fetch", "p-retry"]);
});

test("openapi-fetch is reached from one file", () => {
  const users = files.filter(({ text }) => imports(text).includes("openapi-fetch"));
  expect(users.map(({ name }) => name)).toEqual([join("generated", "client.ts")]);
});

test("no path of the API stands in the wrapper", () => {
  const paths = Object.keys(JSON.parse(readFileSync(join(root, "openapi/bundled/openapi.json"), "utf8")).paths);
  for (const { name, text } of written) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(
      paths.filter((path) => code.includes(`"${path}"`)),
      name,
    ).toEqual([]);
  }
});

test("one subject a file: none is over 250 lines", () => {
  expect(written.filter(({ text }) => text.split("\n").length > 250).map(({ name }) => name)).toEqual([]);
});
