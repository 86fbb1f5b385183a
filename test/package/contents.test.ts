import { expect, test } from "vitest";
import { optionalImports, parseManifest, readManifest, webImports } from "../../scripts/lib/manifest.js";
import { root } from "../../scripts/lib/root.js";
import { problemsIn } from "../../scripts/package/contents.js";
import { reach } from "../../scripts/package/reach.js";
import { budgetsOf, report } from "../../scripts/package/size.js";

const MANIFEST = {
  name: "small",
  version: "1.0.0",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./sandbox": { types: "./dist/sandbox/index.d.ts", default: "./dist/sandbox/index.js" },
    "./openapi.json": "./openapi.json",
  },
  bin: { small: "dist/cli.js" },
  dependencies: { lib: "1.0.0", "@scope/lib": "1.0.0" },
  peerDependencies: { peer: "1.0.0" },
  sideEffects: false,
  publishConfig: { access: "public" },
  scripts: { build: "tsc" },
};
const FILES: Record<string, string> = {
  "CHANGELOG.md": "# small",
  LICENSE: "MIT",
  "README.md": "# small\n[a](docs/a.md#b) [c](#c) [d](https://d.example/x) [e](SECURITY.md)\n",
  "SECURITY.md": "# small",
  "docs/a.md": "[a](deep/b.md)\n\n```ts\na[0](x)\n```\n",
  "docs/deep/b.md": "[a](../a.md) [r](../../README.md#a)",
  "llms.txt": "# small",
  "openapi.json": "{}",
  "dist/index.js":
    'import "lib/part.js";\nimport { a } from "./a.js";\nexport { a };\n//# sourceMappingURL=index.js.map\n',
  "dist/index.js.map": '{"sources":["../src/index.ts"]}',
  "dist/index.d.ts": 'import type { P } from "peer";\nexport { a } from "./a.js";\n//# sourceMappingURL=index.d.ts.map',
  "dist/index.d.ts.map": '{"sources":["../src/index.ts"]}',
  "dist/a.js": 'const { b } = await import("@scope/lib");\nexport const a = b;\n',
  "dist/a.d.ts": "export declare const a: 1;\n//# sourceMappingURL=index.d.ts.map",
  "dist/sandbox/index.js": 'import "node:http";\n',
  "dist/sandbox/index.d.ts": "export {};\n",
  "dist/cli.js": "#!/usr/bin/env node\n",
  "src/index.ts": 'export { a } from "./a.js";\n',
};

function problems(files: Record<string, string | undefined>, manifest: object = {}): string[] {
  const text = JSON.stringify({ ...MANIFEST, ...manifest });
  const all = Object.entries({ ...FILES, "package.json": text, ...files });
  const there = all.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return problemsIn({ manifest: parseManifest(text), files: new Map(there) }, ["/home/me/"]);
}

const dead = (link: string) => `${link}, which is not in the package`;

test("a package that is as it should be has none", () => {
  expect(problems({})).toEqual([]);
});

test.each([
  [{ LICENSE: undefined }, ["LICENSE is missing"]],
  [{ "openapi.json": undefined }, ["openapi.json is missing"]],
  [{ "dist/cli.js": undefined }, ["dist/cli.js is missing", "dist/cli.js: no #! line"]],
  [
    { "dist/a.js": undefined },
    ["dist/a.js (from dist/index.js) is missing", "@scope/lib is a dependency but never imported"],
  ],
  [{ "dist/a.d.ts": undefined }, ["dist/a.d.ts (from dist/index.d.ts) is missing"]],
  [
    { "dist/index.d.ts.map": undefined },
    ["dist/index.d.ts.map (from dist/a.d.ts) is missing", "dist/index.d.ts.map (from dist/index.d.ts) is missing"],
  ],
  [
    { "src/index.ts": undefined },
    ["src/index.ts (from dist/index.d.ts.map) is missing", "src/index.ts (from dist/index.js.map) is missing"],
  ],
  [{ "src/spare.ts": "" }, ["src/spare.ts is never imported"]],
  [{ "test/a.test.ts": "" }, ["test/a.test.ts is never imported", "test/a.test.ts does not belong in the package"]],
  [
    { "dist/index.js.map": '{"sources":["../src/index.ts"],"sourcesContent":[""]}' },
    ["dist/index.js.map contains a copy of its sources"],
  ],
  [{ "docs/a.md": undefined }, ["README.md links to docs/a.md", "docs/deep/b.md links to docs/a.md"].map(dead)],
  [{ "docs/deep/b.md": "[x](../x.ts)" }, [dead("docs/deep/b.md links to docs/x.ts")]],
  [{ "SECURITY.md": undefined }, ["SECURITY.md is missing", dead("README.md links to SECURITY.md")]],
  [{ "docs/a.svg": "" }, ["docs/a.svg is never imported", "docs/a.svg does not belong in the package"]],
  [{ "README.md": "see /home/me/small" }, ["README.md contains /home/me/"]],
  [{ "dist/a.js": 'import "@scope/lib";\nimport "other/x.js";\n' }, ["other is imported but not a dependency"]],
  [{ "dist/a.js": 'import "@scope/lib";\nimport "node:fs";\n' }, ["dist/a.js imports node:fs"]],
  [{ "dist/a.d.ts": "export declare const a: 1;\n" }, ["dist/a.d.ts has no source map"]],
  [{ "dist/a.d.ts": "/** as lib does */\n//# sourceMappingURL=index.d.ts.map\n" }, ["dist/a.d.ts mentions lib"]],
  [
    { "dist/a.d.ts": 'export { P as a } from "openapi-typescript";\n//# sourceMappingURL=index.d.ts.map\n' },
    ["openapi-typescript is imported but not a dependency", "dist/a.d.ts mentions openapi-typescript"],
  ],
  [{ "dist/cli.js": "console.log(1);\n" }, ["dist/cli.js: no #! line"]],
])("%j: %j", (files, expected) => {
  expect(problems(files)).toEqual(expected);
});

test.each([
  [{ sideEffects: undefined }, ["sideEffects must be false"]],
  [{ publishConfig: {} }, ["publishConfig.access must be public"]],
  [
    { publishConfig: { access: "public", provenance: true } },
    ["publishConfig.provenance must not be set: the release itself asks for it"],
  ],
  [{ scripts: { postinstall: "node x.js" } }, ["the script postinstall would run on installation"]],
  [{ dependencies: { ...MANIFEST.dependencies, spare: "1.0.0" } }, ["spare is a dependency but never imported"]],
])("a manifest with %j: %j", (manifest, expected) => {
  expect(problems({}, manifest)).toEqual(expected);
});

test("a budget holds up to its last byte", () => {
  const said: string[] = [];
  const budget = { what: "core", unit: "B gzipped", allowed: 22_000 } as const;
  expect(report([{ ...budget, actual: 22_000 }], (text) => said.push(text))).toBe(0);
  expect(said.at(-1)).toBe("1 budgets, 0 exceeded");
  expect(report([{ ...budget, actual: 22_001 }], (text) => said.push(text))).toBe(1);
  expect(said.at(-1)).toBe("1 budgets, 1 exceeded: core");
});

test("the optional imports are what package.json exports with types", () => {
  const manifest = parseManifest(JSON.stringify(MANIFEST));
  expect(optionalImports(manifest)).toEqual(["sandbox"]);
  expect(webImports(manifest)).toEqual([]);
});

test("every optional import has a budget, and every budget an import", async () => {
  const manifest = await readManifest(root);
  expect(budgetsOf(manifest).map(([name]) => name)).toHaveLength(webImports(manifest).length);
  const target = { types: "./dist/unweighed/index.d.ts", default: "./dist/unweighed/index.js" };
  const more = { ...manifest, exports: { ...manifest.exports, "./unweighed": target } };
  expect(() => budgetsOf(more)).toThrow("no budget for syncro-msp/unweighed");
  const { "./cache": _, ...exports } = manifest.exports;
  expect(() => budgetsOf({ ...manifest, exports })).toThrow("package.json does not export cache");
});

test("what a program loads is kept, whatever its regular expressions have in them", () => {
  const files: Record<string, string> = {
    "dist/a.js": "const name=/^[\\w`'\"]+$/;export const load=()=>import('./b.js');import{c}from\"./c.js\";c(name)",
    "dist/b.js": "",
    "dist/c.js": "export{d as c}from'./d.js';",
    "dist/d.js": "",
  };
  const { files: reached } = reach(["dist/a.js"], (name) => files[name]);
  expect([...reached].sort()).toEqual(Object.keys(files));
});
