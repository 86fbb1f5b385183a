import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { sectionOf } from "../../scripts/release/changelog.js";
import { checkChangeset, checkDiff } from "../../scripts/release/checks.js";
import { missingFacts } from "../../scripts/release/owner.js";
import {
  declaration,
  declaresBreaking,
  newestOf,
  type Plan,
  readPlan,
  stepBetween,
} from "../../scripts/release/plan.js";
import { demandPublisher } from "../../scripts/release/publisher.js";
import { isLoopback, publishedVersions } from "../../scripts/release/registry.js";
import { lockedAs, withVersion } from "../../scripts/release/version.js";
import { create, type Edits, edited, list, text } from "../support/edited.js";

interface State {
  version: string;
  released?: string;
  /** The bumps of the pending changesets. */
  pending?: string[];
  changelog?: string;
  edits?: Edits;
}

async function repository({ version, released, pending = [], changelog = "", edits = {} }: State): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-plan-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files: Record<string, string> = {
    "package.json": JSON.stringify({ name: "syncro-msp", version }),
    "package-lock.json": "{}",
    "CHANGELOG.md": changelog,
    ".changeset/config.json": await readFile(join(root, ".changeset/config.json"), "utf8"),
    "openapi/bundled/openapi.json": JSON.stringify(edited({ "info version": version, ...edits })),
  };
  if (released !== undefined) {
    files["openapi/released/openapi.json"] = JSON.stringify(edited({ "info version": released }));
  }
  for (const [index, bump] of pending.entries()) {
    files[`.changeset/number-${index}.md`] = `---\n"syncro-msp": ${bump}\n---\n\nWords.\n`;
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const planOf = async (state: State): Promise<Plan> => readPlan(await repository(state));

/** What a check says, or refuses with. */
async function outcome(check: Promise<string>): Promise<string> {
  return check.catch((error: Error & { todo?: string }) => `refused: ${error.message}. ${error.todo}`);
}

describe("what is declared", () => {
  test.each<[State, Partial<Plan>, string]>([
    [{ version: "0.0.0", pending: ["minor", "patch"] }, { next: "0.1.0", declared: "major" }, ""],
    [{ version: "0.1.0", released: "0.1.0" }, { next: "0.1.0", declared: "none" }, "no release at all"],
    [
      { version: "0.1.0", released: "0.1.0", pending: ["patch"] },
      { next: "0.1.1", declared: "patch" },
      "a patch release, 0.1.0 to 0.1.1, by 1 pending changeset",
    ],
    [{ version: "0.1.0", released: "0.1.0", pending: ["patch", "major"] }, { next: "1.0.0", declared: "major" }, ""],
    [
      { version: "0.2.0", released: "0.1.0" },
      { next: "0.2.0", declared: "minor" },
      "a minor release, 0.1.0 to 0.2.0, by package.json",
    ],
    // A version that was made and not published yet, and a changeset after it.
    [{ version: "0.2.0", released: "0.1.0", pending: ["patch"] }, { next: "0.2.1", declared: "minor" }, ""],
  ])("%j", async (state, expected, words) => {
    const plan = await planOf(state);
    expect(plan).toMatchObject({ version: state.version, released: state.released, ...expected });
    if (words !== "") expect(declaration(plan)).toBe(words);
  });

  test.each([
    ["0.1.0", "0.1.1", false],
    ["0.1.0", "0.2.0", true],
    ["0.1.0", "1.0.0", true],
    ["1.0.0", "1.0.1", false],
    ["1.0.0", "1.1.0", false],
    ["1.9.0", "2.0.0", true],
  ])("a break is declared from %s to %s: %s", async (released, version, expected) => {
    expect(declaresBreaking(await planOf({ released, version }))).toBe(expected);
  });

  test.each([
    [[], undefined],
    [["0.0.1"], undefined],
    [["0.9.0", "0.10.0", "0.2.0"], "0.10.0"],
    [["0.1.0", "1.0.0-next.0"], "0.1.0"],
  ])("the newest of %j is %s", (versions, expected) => {
    expect(newestOf(versions)).toBe(expected);
  });

  test("an older version, a prerelease and a changeset of another package are refused", async () => {
    expect(() => stepBetween("0.2.0", "0.1.9")).toThrow("0.1.9 is older than 0.2.0");
    expect(() => stepBetween("1.0.0", "1.0.1-next.0")).toThrow("1.0.1-next.0 is not a version of three numbers");
    expect(stepBetween("0.9.0", "0.10.0")).toBe("minor");
    const folder = await repository({ version: "0.1.0", pending: ["patch"] });
    await writeFile(join(folder, ".changeset/foreign.md"), '---\n"other": minor\n---\n\nWords.\n');
    await expect(readPlan(folder)).rejects.toThrow("the changesets cannot be read");
  });

  test("a scope is refused", async () => {
    const folder = await repository({ version: "0.1.0" });
    await writeFile(join(folder, "package.json"), '{ "name": "@acme/syncro-msp", "version": "0.1.0" }');
    await expect(readPlan(folder)).rejects.toThrow("@acme/syncro-msp has a scope, and every import");
  });
});

describe("the checks", () => {
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
    [{ version: "1.0.0", released: "1.0.0", edits: BREAKING, pending: ["minor"] }, "refused: "],
    [{ version: "1.1.0", released: "1.0.0", edits: BREAKING }, "refused: "],
    [{ version: "2.0.0", released: "1.0.0", edits: BREAKING }, "passed"],
    [{ version: "0.1.0", released: "0.1.0", edits: BREAKING, pending: ["patch"] }, "refused: "],
    [{ version: "0.1.0", released: "0.1.0", edits: BREAKING, pending: ["minor"] }, "passed"],
  ])("the diff of %j: %s", async (state, words) => {
    const said: string[] = [];
    expect(await outcome(checkDiff(await planOf(state), (line) => said.push(line)))).toContain(words);
    expect(said.join("\n")).not.toBe("");
  });

  test("a description that cannot be read is refused", async () => {
    const folder = await repository({ version: "1.0.0", released: "1.0.0" });
    await writeFile(join(folder, "openapi/bundled/openapi.json"), "{");
    expect(await outcome(checkDiff(await readPlan(folder), () => {}))).toContain("cannot be compared");
  });

  const CHANGELOG = "# syncro-msp\n\n## 0.2.0\n\n### Minor Changes\n\n- Something.\n\n## 0.1.0\n\n## 0.0.9\n\n- Old.\n";
  test.each<[State, string]>([
    [{ version: "0.1.0", pending: ["minor", "patch"] }, "passed, 2 changesets pending: 0.1.0 becomes 0.2.0"],
    [{ version: "0.2.0", released: "0.1.0", changelog: CHANGELOG }, "passed, CHANGELOG.md tells of 0.2.0"],
    [{ version: "0.2.0", changelog: CHANGELOG }, "passed, CHANGELOG.md tells of 0.2.0"],
    [{ version: "0.2.0", released: "0.2.0", changelog: CHANGELOG }, "refused: there is nothing to release"],
    [{ version: "0.0.0", changelog: CHANGELOG }, "nothing was released yet"],
    [{ version: "0.3.0", released: "0.2.0", changelog: CHANGELOG }, "CHANGELOG.md has no section for it"],
    // A section of which nothing but the heading is there.
    [{ version: "0.1.0", released: "0.0.9", changelog: CHANGELOG }, "CHANGELOG.md has no section for it"],
  ])("the changeset of %j: %s", async (state, words) => {
    expect(await outcome(checkChangeset(await planOf(state)))).toContain(words);
  });

  test("a section ends where the next begins", () => {
    expect(sectionOf(CHANGELOG, "0.2.0")).toBe("### Minor Changes\n\n- Something.");
    expect(sectionOf(CHANGELOG, "0.2")).toBeUndefined();
  });
});

test.each([
  ["http://127.0.0.1:4873/", true],
  ["http://localhost:4873", true],
  ["http://[::1]:4873/", true],
  ["http://127.1.2.3/", true],
  ["https://registry.example/", false],
  ["https://127.0.0.1.registry.example/", false],
  ["https://localhost@registry.example/", false],
  ["https://registry.example/127.0.0.1/", false],
  ["http://192.168.0.1:4873/", false],
])("%s is this machine: %s", (registry, expected) => {
  expect(isLoopback(registry)).toBe(expected);
});

test.each([
  [{}, ["package.json has no repository"]],
  [{ repository: "" }, ["package.json has no repository"]],
  [{ repository: { type: "git" } }, ["package.json has no repository"]],
  [{ repository: { type: "git", url: "git+https://git.example/a.git" } }, []],
  [{ repository: "git+https://git.example/a.git" }, []],
])("the owner's facts in %j", async (facts, missing) => {
  const folder = await repository({ version: "1.0.0" });
  await writeFile(join(folder, "package.json"), JSON.stringify(facts));
  expect(await missingFacts(folder)).toEqual(missing);
});

describe("who publishes", () => {
  const REGISTRY = "http://registry.example/";
  const where = async (repository: string) => {
    const folder = await mkdtemp(join(tmpdir(), "syncro-publisher-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "package.json"), JSON.stringify({ name: "syncro-msp", version: "1.0.0", repository }));
    return folder;
  };
  const OIDC = { ACTIONS_ID_TOKEN_REQUEST_URL: "http://oidc.example/" };

  test.each([
    ["git+https://git.example/acme/msp.git", OIDC, undefined],
    ["git+https://git.example/acme/msp.git", { ...OIDC, GITHUB_REPOSITORY: "acme/msp" }, undefined],
    ["git@git.example:acme/msp.git", { ...OIDC, GITHUB_REPOSITORY: "acme/msp" }, undefined],
    ["acme/msp", { ...OIDC, GITHUB_REPOSITORY: "acme/msp" }, undefined],
    [
      "https://git.example/old/msp",
      { ...OIDC, GITHUB_REPOSITORY: "acme/msp" },
      "at https://git.example/old/msp, and it is acme/msp",
    ],
    ["acme/msp", { GITHUB_REPOSITORY: "acme/msp" }, "only a workflow that may write an id-token"],
  ])("a package of %s, with provenance in %j: %s", async (repository, env, words) => {
    const asked = demandPublisher(REGISTRY, await where(repository), true, env);
    await (words === undefined ? asked : expect(asked).rejects.toThrow(words));
  });

  test("by hand it is somebody whom npm knows", async () => {
    const env = { PATH: process.env.PATH, npm_config_userconfig: "/dev/null" };
    const asked = demandPublisher(REGISTRY, await where("acme/msp"), false, env);
    await expect(asked).rejects.toThrow(`npm does not know who publishes to ${REGISTRY}`);
  });
});

test("what is no answer of a registry is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "syncro-npm-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "npm"), "#!/bin/sh\necho Sign in first\n", { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  const asked = publishedVersions("http://registry.example/", "syncro-msp", folder);
  await expect(asked).rejects.toThrow("does not say what it has of syncro-msp (Sign in first)");
});

describe("a version, in every place", () => {
  const read = (name: string) => readFile(join(root, name), "utf8");

  test("is written, and nothing besides", async () => {
    const [yaml, lock] = [await read("openapi/syncro.yaml"), await read("package-lock.json")];
    const lines = (before: string, after: string) => {
      const old = before.split("\n");
      return after.split("\n").filter((line, index) => line !== old[index]);
    };
    expect(lines(yaml, withVersion(yaml, "98.7.6"))).toEqual(["  version: 98.7.6"]);
    expect(lines(lock, lockedAs(lock, "98.7.6"))).toEqual(['  "version": "98.7.6",', '      "version": "98.7.6",']);
    expect(() => withVersion("openapi: 3.1.0\ninfo:\n  title: No version\n", "1.0.0")).toThrow("was not found");
  });

  test("is the same here", async () => {
    const { version } = JSON.parse(await read("package.json"));
    const { info } = JSON.parse(await read("openapi/bundled/openapi.json"));
    expect([info.version, JSON.parse(await read("package-lock.json")).version]).toEqual([version, version]);
  });
});
