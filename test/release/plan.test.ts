import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { demand } from "../../scripts/lib/command.js";
import { root } from "../../scripts/lib/root.js";
import { checkDiff, checkReady } from "../../scripts/release/checks.js";
import { declaration, declaresBreaking, readPlan, stepBetween } from "../../scripts/release/plan.js";
import { withVersion } from "../../scripts/release/version.js";
import { planWorkflow } from "../../scripts/release/workflow.js";
import { create, type Edits, edited, list, text } from "../support/edited.js";

interface State {
  version: string;
  released?: string | undefined;
  /** The bumps of the pending changesets; "": of one that is empty. */
  pending?: string[];
  edits?: Edits;
  repository?: unknown;
}

const CHANGELOG = "# syncro-msp\n\n## 1.1.0\n\n### Minor Changes\n\n- Something.\n\n## 1.0.0\n\n## 0.9.0\n\n- Old.\n";

async function repositoryOf({ version, released, pending = [], edits = {}, repository }: State): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-plan-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files: Record<string, string> = {
    "package.json": JSON.stringify({ name: "syncro-msp", version, repository }),
    "package-lock.json": "{}",
    "CHANGELOG.md": CHANGELOG,
    ".changeset/config.json": await readFile(join(root, ".changeset/config.json"), "utf8"),
    "openapi/bundled/openapi.json": JSON.stringify(edited({ "info version": version, ...edits })),
  };
  if (released !== undefined) {
    files["openapi/released/openapi.json"] = JSON.stringify(edited({ "info version": released }));
  }
  for (const [index, bump] of pending.entries()) {
    const head = bump === "" ? "" : `"syncro-msp": ${bump}\n`;
    files[`.changeset/number-${index}.md`] = `---\n${head}---\n\nWords.\n`;
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
const planOf = async (state: State) => readPlan(await repositoryOf(state));

/** An npm that answers as a registry with these versions would make it, or not at all. */
async function registryWith(answer: string[] | "nothing"): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-npm-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const missing = "echo 'npm error code E404' >&2; exit 1";
  // One version comes without its list.
  const said = `echo '${JSON.stringify(answer.length === 1 ? answer[0] : answer)}'`;
  const does =
    answer === "nothing" ? "echo 'npm error code ECONNREFUSED'; exit 1" : answer.length === 0 ? missing : said;
  await writeFile(join(folder, "npm"), `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** What a check says, or refuses with. */
const outcome = (check: Promise<unknown>) =>
  check.then(String, (error: Error & { todo?: string }) => `refused: ${error.message}. ${error.todo}`);

describe("what is declared", () => {
  test.each<[State, next: string, words: string]>([
    [{ version: "0.1.0", released: "0.1.0" }, "0.1.0", "no release at all"],
    [{ version: "0.1.0", released: "0.1.0", pending: ["patch"] }, "0.1.1", "a patch release, 0.1.0 to 0.1.1"],
    [{ version: "0.1.0", released: "0.1.0", pending: ["patch", "major"] }, "1.0.0", "a major release, 0.1.0 to 1.0.0"],
    [{ version: "0.2.0", released: "0.1.0" }, "0.2.0", "a minor release, 0.1.0 to 0.2.0"],
    // A version that was made and not published yet, and a changeset after it.
    [{ version: "0.2.0", released: "0.1.0", pending: ["patch"] }, "0.2.1", "a minor release, 0.1.0 to 0.2.1"],
  ])("%j", async (state, next, words) => {
    const plan = await planOf(state);
    expect([plan.next, declaration(plan)]).toEqual([next, words]);
  });

  test.each([
    ["0.1.0", "0.1.1", false],
    ["0.1.0", "0.2.0", true],
    ["1.0.0", "1.1.0", false],
    ["1.9.0", "2.0.0", true],
  ])("a break is declared from %s to %s: %s", async (released, version, expected) => {
    expect(declaresBreaking(await planOf({ released, version }))).toBe(expected);
  });

  test("an older version, a prerelease and a changeset of another package are refused", async () => {
    expect(() => stepBetween("0.2.0", "0.1.9")).toThrow("0.1.9 is older than 0.2.0");
    expect(() => stepBetween("1.0.0", "1.0.1-next.0")).toThrow("1.0.1-next.0 is not a version of three numbers");
    expect(stepBetween("0.9.0", "0.10.0")).toBe("minor");
    const folder = await repositoryOf({ version: "0.1.0" });
    await writeFile(join(folder, ".changeset/foreign.md"), '---\n"other": minor\n---\n\nWords.\n');
    await expect(readPlan(folder)).rejects.toThrow("the changesets cannot be read");
  });
});

describe("the description against the last release", () => {
  const [BREAKING, FEATURE, FIX] = [
    { [`${list} parameters 0`]: undefined },
    { [`${create} source`]: text },
    { [`${list} summary`]: "All tickets" },
  ];
  test.each<[State, string]>([
    [{ version: "0.1.0", edits: BREAKING }, "passed, nothing to compare with"],
    [{ version: "1.0.0", released: "1.0.0" }, "passed, declared is no release at all"],
    [{ version: "1.0.0", released: "1.0.0", edits: FIX }, "refused: "],
    [{ version: "1.0.0", released: "1.0.0", edits: FIX, pending: ["patch"] }, "passed"],
    [{ version: "1.0.0", released: "1.0.0", edits: FEATURE, pending: ["patch"] }, "refused: "],
    [{ version: "1.0.0", released: "1.0.0", edits: FEATURE, pending: ["patch", "minor"] }, "passed"],
    [{ version: "1.1.0", released: "1.0.0", edits: BREAKING }, "refused: "],
    [{ version: "2.0.0", released: "1.0.0", edits: BREAKING }, "passed"],
    [{ version: "0.1.0", released: "0.1.0", edits: BREAKING, pending: ["patch"] }, "refused: "],
    [{ version: "0.1.0", released: "0.1.0", edits: BREAKING, pending: ["minor"] }, "passed"],
  ])("%j: %s", async (state, words) => {
    const said: string[] = [];
    expect(await outcome(checkDiff(await planOf(state), (line) => said.push(line)))).toContain(words);
    expect(said.join("\n")).not.toBe("");
  });

  test("one that cannot be read is refused", async () => {
    const folder = await repositoryOf({ version: "1.0.0", released: "1.0.0" });
    await writeFile(join(folder, "openapi/bundled/openapi.json"), "{");
    expect(await outcome(checkDiff(await readPlan(folder), () => {}))).toContain("cannot be compared");
  });
});

describe("ready for its release", () => {
  const READY: State = { version: "1.1.0", released: "0.9.0", repository: "git+https://git.example/acme/msp.git" };
  test.each<[what: string, state: Partial<State>, published: string[] | "nothing", words: string]>([
    ["all there", {}, ["0.9.0", "0.8.0"], "undefined"],
    ["by an address for ssh", { repository: { url: "git@git.example:acme/msp.git" } }, ["0.9.0"], "undefined"],
    ["published already, and to be recorded", {}, ["0.9.0", "1.1.0"], "undefined"],
    ["the first, under a name that was reserved", { released: undefined }, ["0.0.1"], "undefined"],
    ["no repository", { repository: undefined }, ["0.9.0"], "package.json has no repository"],
    ["an empty repository", { repository: { type: "git" } }, ["0.9.0"], "package.json has no repository"],
    [
      "another repository",
      { repository: "https://git.example/old/msp" },
      ["0.9.0"],
      "names the repository old/msp, not acme",
    ],
    ["a version by hand", { version: "1.2.0" }, ["0.9.0"], "CHANGELOG.md has no section for it"],
    ["a heading alone", { version: "1.0.0" }, ["0.9.0"], "CHANGELOG.md has no section for it"],
    [
      "a release without its record",
      {},
      ["0.9.0", "0.10.0", "0.2.0", "1.0.0-next.0"],
      "the registry has 0.10.0, and openapi/released/ has 0.9.0",
    ],
    ["a registry that does not answer", {}, "nothing", "does not say what it has of syncro-msp (npm error code ECONN"],
  ])("%s", async (_what, state, published, words) => {
    await registryWith(published);
    const plan = await planOf({ ...READY, ...state });
    expect(await outcome(checkReady(plan, { GITHUB_REPOSITORY: "acme/msp" }))).toContain(words);
  });
});

describe("what a push to main asks for", () => {
  const repository = "acme/msp";
  test.each<[State, next: string]>([
    [{ version: "0.0.0" }, "nothing"],
    [{ version: "0.0.0", pending: ["minor", ""] }, "version"],
    [{ version: "1.1.0", repository }, "release"],
    [{ version: "1.1.0", released: "1.0.0", repository, pending: [""] }, "release"],
    [{ version: "1.1.0", released: "1.1.0", pending: ["patch"] }, "version"],
    [{ version: "1.1.0", released: "1.1.0", pending: [""] }, "nothing"],
    // Refused: nobody said where this is developed.
    [{ version: "1.1.0" }, "none"],
  ])("%j: %s", async (state, next) => {
    const folder = await repositoryOf(state);
    for (const command of ["init -q", "-c user.name=a -c user.email=a@localhost commit -q --allow-empty -m All"]) {
      await demand(["git", ...command.split(" ")], folder);
    }
    await registryWith(state.released === undefined ? [] : [state.released]);
    const GITHUB_OUTPUT = join(folder, "outputs");
    const said = () => readFile(GITHUB_OUTPUT, "utf8").catch(() => "next=none\n");
    await outcome(planWorkflow(folder, { GITHUB_OUTPUT }));
    expect(await said()).toBe(`next=${next}\n`);
    // npm would state another commit than main's.
    await outcome(planWorkflow(folder, { GITHUB_OUTPUT, GITHUB_SHA: "0".repeat(40) }));
    if (next !== "version") expect((await said()).split("\n").at(-2)).toBe("next=nothing");
  });
});

test("a version is written into the description, and nothing besides", async () => {
  const yaml = await readFile(join(root, "openapi/syncro.yaml"), "utf8");
  const before = yaml.split("\n");
  const changed = withVersion(yaml, "98.7.6").split("\n");
  expect(changed.filter((line, index) => line !== before[index])).toEqual(["  version: 98.7.6"]);
  expect(() => withVersion("openapi: 3.1.0\ninfo:\n  title: No version\n", "1.0.0")).toThrow("has no info.version");
});

test("the version is the same everywhere", async () => {
  const read = async (name: string) => JSON.parse(await readFile(join(root, name), "utf8"));
  const { version } = await read("package.json");
  const { info } = await read("openapi/bundled/openapi.json");
  expect([info.version, (await read("package-lock.json")).version]).toEqual([version, version]);
});
