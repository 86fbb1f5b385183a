import { cp, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readManifest, webImports } from "../../scripts/lib/manifest.js";
import { runPackageCheck } from "../../scripts/package/check.js";
import { runPackage } from "../../scripts/package/run/run.js";
import { type Budget, measure, runSize } from "../../scripts/package/size.js";

// An installation and broken connections, of which a loaded machine makes minutes.
const SLOW = 300_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-changed-"));
  await cp(inject("builtPackage"), folder, { recursive: true, preserveTimestamps: true });
});
afterAll(() => rm(folder, { recursive: true }));

const saying = () => {
  const said: string[] = [];
  return { said, say: (text: string) => void said.push(text) };
};

test(
  "what is packed is whole, holds nothing else, and publint and attw agree",
  async () => {
    const { said, say } = saying();
    expect(await runPackageCheck(folder, say), said.join("\n")).toBe(0);
    expect(said.slice(0, 3)).toEqual([
      "contents: no problems",
      "publint: no problems",
      "are the types wrong: no problems",
    ]);
    expect(said.at(-1)).toMatch(/^\d+ kB packed, [\d,]+ kB unpacked, \d+ files: ready to publish$/);
  },
  SLOW,
);

test(
  "installed from the tarball it does the same on this Node, from CommonJS, and where there are only web globals",
  async () => {
    const { said, say } = saying();
    expect(await runPackage(folder, ["--only", "present,web"], say), said.join("\n")).toBe(0);
    expect(said.at(-1)).toBe("2 runtimes, 0 failed");
  },
  SLOW,
);

const packed = { bytes: 1, files: new Map([["package.json", "{}"]]) };
const actual = (budgets: Budget[], what: string) => budgets.find((budget) => budget.what === what)?.actual;

test("types weigh nothing, errors next to nothing, and an optional import its own", async () => {
  const budgets = await measure(folder, packed);
  expect(actual(budgets, "import type")).toBe(0);
  expect(actual(budgets, "import { type … }")).toBe(0);
  const core = actual(budgets, "the core as services import it, with its dependencies") ?? 0;
  expect(core).toBeGreaterThan(10_000);
  const imports = webImports(await readManifest(folder));
  const shaken = budgets.filter(({ what }) => /^import \{|every error|on top of/.test(what));
  expect(shaken).toHaveLength(5 + imports.length);
  for (const { what, actual, allowed } of shaken) expect(actual, what).toBeLessThanOrEqual(allowed);
});

/** Runs with a file of the package changed, and puts it back. */
async function changed(name: string, change: (text: string) => string, run: () => Promise<void>): Promise<void> {
  const file = join(folder, name);
  const text = await readFile(file, "utf8");
  await writeFile(file, change(text));
  try {
    await run();
  } finally {
    await writeFile(file, text);
  }
}

test("without sideEffects: false, what the core did while it loads would weigh even in types", () =>
  changed(
    "package.json",
    (text) => text.replace('"sideEffects": false', '"sideEffects": true'),
    () =>
      changed(
        "dist/core.js",
        (text) => `globalThis.began = Date.now();\n${text}`,
        async () => {
          const budgets = await measure(folder, packed);
          expect(actual(budgets, "import { type … }")).toBeGreaterThan(0);
          expect(actual(budgets, "import { unwrap }")).toBeGreaterThan(180);
        },
      ),
  ));

test(
  "an import whose types are not there is refused by all three",
  () =>
    changed(
      "package.json",
      (text) => text.replaceAll("./dist/cache/index.d.ts", "./dist/cash/index.d.ts"),
      async () => {
        const { said, say } = saying();
        expect(await runPackageCheck(folder, say)).toBe(1);
        expect(said.filter((line) => /^(contents|publint|are the types wrong):$/.test(line))).toHaveLength(3);
        expect(said).toContain("  dist/cash/index.d.ts is missing");
        expect(said.at(-1)).toMatch(/ problems$/);
      },
    ),
  SLOW,
);

test(
  "a package that does not load, and one that is older than its sources, are refused",
  () =>
    changed(
      "dist/index.js",
      (text) => `throw new Error("not today");\n${text}`,
      async () => {
        const { said, say } = saying();
        expect(await runPackage(folder, ["--only", "present"], say)).toBe(1);
        expect(said.join("\n")).toMatch(/present .* FAILED: module: exit code 1: .*not today/s);
        expect(said.at(-1)).toBe("1 runtimes, 1 failed");
        await utimes(join(folder, "dist/index.js"), 0, 0);
        await expect(runSize(folder, say)).rejects.toThrow(/^dist\/ is older than src\/.*$/);
      },
    ),
  SLOW,
);
