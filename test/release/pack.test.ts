import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { demand } from "../../scripts/lib/command.js";
import { makeTarball } from "../../scripts/lib/tarball.js";
import { checkTypes } from "../../scripts/release/checks.js";
import { packRelease, writeRecord } from "../../scripts/release/pack.js";
import type { Plan } from "../../scripts/release/plan.js";
import { typeErrors, typeTests } from "../../scripts/release/type-tests.js";

const MANIFEST = {
  name: "tiny",
  version: "1.0.0",
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts" }, "./more": { types: "./dist/more.d.ts" }, "./a.json": "./a.json" },
  scripts: { "package:run": "echo '6 runtimes, 0 failed'" },
};
const FILES = {
  "package.json": JSON.stringify(MANIFEST),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES5"],
      module: "NodeNext",
      types: [],
      strict: true,
      noEmit: true,
      paths: { tiny: ["./src/index.ts"], "tiny/*": ["./src/*.ts"] },
    },
  }),
  "src/index.ts": "export * from './other.js';\nexport const twice = (n: number): number => 2 * n;\n",
  "src/other.ts": "export interface Other { a: string }\n",
  "src/more.ts": "export const more = 1;\n",
  "test/types/calls.ts": 'import { twice } from "../../src/index.js";\nexport const four: number = twice(2);\n',
  "openapi/bundled/openapi.json": "{}\n",
  ".gitignore": "dist/\ncoverage/\nopenapi/released/\n",
  "dist/index.js": "1\n",
};

let folder: string;
const write = async (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};
const read = (name: string) => readFile(join(folder, name), "utf8");
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-pack-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await write(FILES);
});

describe("type tests of a release", () => {
  beforeEach(() => writeRecord(folder, join(folder, "openapi/released")));

  test("name every export, and compile", async () => {
    expect(await read("openapi/released/types/calls.ts")).toContain('import { twice } from "tiny";');
    expect(await read("openapi/released/types/names/index.ts")).toBe(
      'export type {\n  Other,\n  twice,\n} from "tiny";\n',
    );
    expect(await read("openapi/released/types/names/more.ts")).toBe('export type {\n  more,\n} from "tiny/more";\n');
    expect(await typeErrors(folder)).toEqual([]);
  });

  test.each([
    ["more of everything", { "src/more.ts": "export const more = 1;\nexport const most = 2;\n" }, []],
    [
      "a name that is gone",
      { "src/other.ts": "export interface Another { a: string }\n" },
      [expect.stringMatching(/^openapi\/released\/types\/names\/index\.ts:2 .*Other/)],
    ],
    [
      "a call that no longer compiles",
      { "src/index.ts": FILES["src/index.ts"].replace("n: number", "n: string").replace("* n", "* n.length") },
      [expect.stringMatching(/^openapi\/released\/types\/calls\.ts:2 .*'number' is not assignable/)],
    ],
    [
      "an answer that changed",
      { "src/index.ts": FILES["src/index.ts"].replace("): number => 2 * n", "): string => String(n)") },
      [expect.stringMatching(/calls\.ts:2 .*'string' is not assignable/)],
    ],
  ])("see %s", async (_what, files, errors) => {
    await write(files);
    expect(await typeErrors(folder)).toEqual(errors);
  });

  test("see an import that is gone, of which there can be no record", async () => {
    await rm(join(folder, "src/more.ts"));
    expect(await typeErrors(folder)).toEqual([expect.stringContaining("Cannot find module 'tiny/more'")]);
    await expect(typeTests(folder)).rejects.toThrow("tiny/more leads nowhere");
  });

  test("may fail where a break is declared, and nowhere else", async () => {
    await write({ "src/more.ts": "export {};\n" });
    const base: Plan = { folder, name: "tiny", version: "1.0.0", released: "1.0.0", next: "", declared: "none" };
    const said: string[] = [];
    const check = (plan: Partial<Plan>) => checkTypes({ ...base, ...plan }, (line) => said.push(line));
    expect(await check({ next: "2.0.0", declared: "major" })).toContain(
      "compiled against 1.0.0 no longer does (errors: 1), and that is",
    );
    await expect(check({ next: "1.1.0", declared: "minor" })).rejects.toThrow("and no break is declared");
    expect(await check({ released: "0.1.0", next: "0.2.0", declared: "minor" })).toContain("and that is declared");
    expect(said).toEqual([1, 2, 3].map(() => expect.stringMatching(/names\/more\.ts:2 .*'more'/)));
    expect(await check({ released: undefined })).toBe("passed, nothing was released yet");
  });
});

describe("what is packed", () => {
  beforeEach(async () => {
    for (const command of ["init -q", "add --all", "-c user.name=a -c user.email=a@localhost commit -q -m All"]) {
      await demand(["git", ...command.split(" ")], folder);
    }
  });
  const pack = (env = {}) => packRelease(folder, env, () => {});
  const tries = async (script: string) => {
    await write({ "package.json": JSON.stringify({ ...MANIFEST, scripts: { "package:run": script } }) });
    await demand(
      ["git", "-c", "user.name=a", "-c", "user.email=a@localhost", "commit", "-q", "-a", "-m", "Tries"],
      folder,
    );
  };

  test("is there for the jobs that publish and record it, by its hash", async () => {
    const GITHUB_OUTPUT = join(folder, "coverage/outputs");
    await write({ "coverage/release/stale.tgz": "" });
    expect(await pack({ GITHUB_OUTPUT })).toMatch(/^0\.\d kB, 2 files, sha512-/);
    const hash = "cd coverage/release && openssl dgst -sha512 -binary *.tgz | openssl base64 -A";
    expect(await read("coverage/outputs")).toBe(`integrity=sha512-${await demand(["sh", "-c", hash], folder)}\n`);
    expect(await demand(["ls", "coverage/release", "coverage/release/released"], folder)).toBe(
      "coverage/release:\nreleased\ntiny-1.0.0.tgz\n\ncoverage/release/released:\nopenapi.json\ntypes\n",
    );
  });

  test("leads to the repository, and to its files of this version, once there is one", async () => {
    const repository = { type: "git", url: "git+https://git.example/acme/msp.git" };
    const readme = '[a](docs/a.md#b) [c](#c) [d](https://d.example/x) ![e](e.png) [g](g.md) <img src="f.svg">\n';
    const page = "[b](b.md) [r](../README.md#x) [g](../g.md#y)\n\n```ts\na[0](x)\n```\n";
    await write({ "README.md": readme, "docs/a.md": page, "docs/b.md": "", "docs/c.svg": "" });
    const packed = async (manifest: object) => {
      const files = ["dist", "docs/**/*.md"];
      await write({ "package.json": JSON.stringify({ ...MANIFEST, files, ...manifest }) });
      const { file, integrity } = await makeTarball(folder, join(folder, "coverage"));
      expect((await makeTarball(folder, join(folder, "coverage"))).integrity).toBe(integrity);
      const text = (name: string) => demand(["tar", "-xzOf", file, `package/${name}`], folder);
      const { files: _, ...left } = JSON.parse(await text("package.json"));
      return { readme: await text("README.md"), page: await text("docs/a.md"), manifest: left };
    };
    const { files: _, ...plain } = MANIFEST;
    await mkdir(join(folder, "coverage"), { recursive: true });
    // Without a repository, the words of a link that would lead nowhere.
    expect(await packed({})).toEqual({
      readme: '[a](docs/a.md#b) [c](#c) [d](https://d.example/x) e g <img src="f.svg">\n',
      page: page.replace("[g](../g.md#y)", "g"),
      manifest: plain,
    });
    const at = "https://git.example/acme/msp/blob/v1.0.0";
    const raw = "https://git.example/acme/msp/raw/v1.0.0";
    const pages = { homepage: "https://git.example/acme/msp#readme", bugs: "https://git.example/acme/msp/issues" };
    expect(await packed({ repository })).toEqual({
      readme: `[a](${at}/docs/a.md#b) [c](#c) [d](https://d.example/x) ![e](${at}/e.png) [g](${at}/g.md) <img src="${raw}/f.svg">\n`,
      page: page.replace("../g.md", `${at}/g.md`),
      manifest: { ...plain, repository, ...pages },
    });
    const homepage = "https://acme.example";
    expect((await packed({ repository: repository.url, homepage })).manifest).toMatchObject({ ...pages, homepage });
    expect(await read("README.md")).toBe(readme);
  });

  test.each([
    ["something that does not run", "echo 1 failed; exit 1", "npm run package:run failed"],
    ["something else than what was tried", "echo 2 > dist/index.js", "dist/ changed while it was tried"],
  ])("is not %s", async (_what, script, reason) => {
    await tries(script);
    const GITHUB_OUTPUT = join(folder, "coverage/outputs");
    await expect(pack({ GITHUB_OUTPUT })).rejects.toThrow(reason);
    await expect(read("coverage/outputs")).rejects.toThrow("ENOENT");
  });

  test("is not anything that nobody committed", async () => {
    await write({ "src/more.ts": "export const more = 2;\n" });
    await expect(pack()).rejects.toThrow("not committed:\nM src/more.ts");
  });
});
