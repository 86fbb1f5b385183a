import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { optionalImports, readManifest } from "../../scripts/lib/manifest.js";
import { root } from "../../scripts/lib/root.js";

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/\.d\.ts$|^(?:catalog|cli|sandbox)\//.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, "src", name), "utf8") }));
const written = files.filter(({ name }) => !name.startsWith("generated"));
const imports = (text: string) =>
  [...text.matchAll(/(?:from|import) "([^"]+)"/g)].map(([, specifier]) => specifier ?? "");

test("the core imports its three dependencies, each optional import its own, and none anything of Node", () => {
  const foreign = files.flatMap(({ name, text }) =>
    imports(text)
      .filter((specifier) => !specifier.startsWith("."))
      .map((specifier) => `${name}: ${specifier}`),
  );
  expect(foreign.sort()).toEqual([
    "cache/reference-store.ts: lru-cache",
    "call/send.ts: p-retry",
    "generated/client.ts: openapi-fetch",
    "otel/trace-calls.ts: @opentelemetry/api",
    "rate-limit/runner.ts: bottleneck/light.js",
  ]);
});

test("the core reaches none of the optional imports", async () => {
  const optional = optionalImports(await readManifest(root));
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    const text = files.find((file) => file.name === name)?.text ?? "";
    for (const specifier of imports(text).filter((each) => each.startsWith("."))) {
      visit(join(dirname(name), specifier).replace(/\.js$/, ".ts"));
    }
  };
  visit("index.ts");
  expect(reached.size).toBeGreaterThan(30);
  const found = [...reached].filter(
    (name) => optional.includes(name.split(/[/.]/)[0] ?? "") || name === "generated/validators.ts",
  );
  expect(found).toEqual([]);
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
