// A release from beginning to end, with a real registry on this machine, by the scripts that the workflow calls; and every
// refusal on the way. Each test goes on where the one before it stopped. In short it is in coverage/rehearsal.log.
import { chmod, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { checkChangeset, checkDiff } from "../../scripts/release/checks.js";
import { readPlan } from "../../scripts/release/plan.js";
import type { Step } from "../../scripts/release/steps.js";
import { addField, BUNDLED, removeField } from "../support/description-edits.js";
import { Rehearsal } from "../support/rehearsal.js";
import { beginPost, Service } from "../support/service.js";
import { unsignedNpm } from "../support/unsigned-npm.js";

// Builds and installations, of which a loaded machine makes minutes.
const SLOW = 600_000;

let rehearsal: Rehearsal;
let service: string;
/** The first version that is published here. */
let first: string;

beforeAll(async () => {
  rehearsal = await Rehearsal.start();
  service = await mkdtemp(join(tmpdir(), "syncro-service-"));
}, SLOW);
afterEach(({ task }) => {
  if (task.result?.state === "fail") console.error(rehearsal.report());
});
afterAll(async () => {
  await rm(service, { recursive: true });
  await rehearsal.close();
}, SLOW);

const versionHere = async (): Promise<string> => JSON.parse(await rehearsal.read("package.json")).version;
const head = () => rehearsal.git("rev-parse", "HEAD");

// In the service.
const npm = (...args: string[]) => rehearsal.run(["npm", ...args, "--no-audit", "--no-fund"], { cwd: service });
const compile = (name: string, ...args: string[]) =>
  rehearsal.run([process.execPath, join(root, "node_modules", name, "bin/tsc"), ...args], { cwd: service });

/** What the registry has under a version. */
async function published(version: string): Promise<{ integrity: string } | undefined> {
  const response = await fetch(`${rehearsal.registry.url}${rehearsal.name}`);
  const { versions = {} } = (await response.json()) as { versions?: Record<string, { dist: { integrity: string } }> };
  return versions[version]?.dist;
}

/** A script that must refuse, with words that say why and what to do, and leave the repository as it was. */
async function refused(script: string | Step[], words: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const before = [await head(), await rehearsal.git("status", "--porcelain"), await rehearsal.git("tag")];
  const { code, last } = await rehearsal.script(script, env);
  for (const word of words) expect(last).toContain(word);
  expect(last).toContain("What to do: ");
  expect(code).toBe(1);
  expect([await head(), await rehearsal.git("status", "--porcelain"), await rehearsal.git("tag")]).toEqual(before);
}

async function passed(script: string): Promise<string> {
  const { code, last } = await rehearsal.script(script);
  expect(code, last).toBe(0);
  return last;
}

/** What the scripts of the same names begin with, without a process for each: what the checks say is tried in unit tests. */
const plan = () => readPlan(rehearsal.folder);

/** A version that no changeset made. */
async function raiseByHand(version: string): Promise<void> {
  await rehearsal.edit("package.json", `"version": "${await versionHere()}"`, `"version": "${version}"`);
}

describe("before the first publication", { timeout: SLOW }, () => {
  test("changesets of which no version is made are refused", async () => {
    const pending = (await rehearsal.git("ls-files", ".changeset/*.md")) !== "";
    if (!pending) await rehearsal.changeset("minor", "Something to release.");
    if (!pending) await rehearsal.commit("A changeset");
    await refused("release", ["pending: no version is made of them yet", "release:version"]);
    expect(await passed("release:changeset")).toContain("pending");
  });

  test("the changesets become a version, in every place", async () => {
    const before = await versionHere();
    await passed("release:version");
    first = await versionHere();
    expect(first).not.toBe(before);
    expect(await rehearsal.read("CHANGELOG.md")).toContain(`\n## ${first}\n`);
    expect(JSON.parse(await rehearsal.read(BUNDLED)).info.version).toBe(first);
    expect(await rehearsal.read("src/generated/version.ts")).toContain(`"${first}"`);
    const lock = JSON.parse(await rehearsal.read("package-lock.json"));
    expect([lock.version, lock.packages[""].version]).toEqual([first, first]);
    // What it wrote needs no other hand.
    expect(await rehearsal.run(["npx", "biome", "check", "."])).toMatchObject({ code: 0 });
    expect(await rehearsal.git("ls-files", "--deleted", ".changeset/*.md")).not.toBe("");
    await refused("release", ["the tree is dirty", ".changeset/", " more)", "commit or discard"]);
    await rehearsal.commit(`Version ${first}`);
    expect(await checkChangeset(await plan())).toContain(`CHANGELOG.md tells of ${first}`);
  });

  test("a real publication needs the owner's facts, and the gate", async () => {
    const { afar } = rehearsal.registry;
    const { repository: _none, ...manifest } = JSON.parse(await rehearsal.read("package.json"));
    const rewrite = async (facts: object, message: string) => {
      await rehearsal.write("package.json", `${JSON.stringify({ ...manifest, ...facts }, null, 2)}\n`);
      await rehearsal.git("commit", "-q", "-a", "--allow-empty", "-m", message);
    };
    await rewrite({}, "Nobody knows where this is developed");
    await refused("release", ["package.json has no repository", 'set "repository" in package.json'], afar);
    await rewrite({ repository: { type: "git", url: "git+https://git.example/acme/msp.git" } }, "A fact");
    const stated = await head();
    await rehearsal.write("scripts/unformatted.ts", "export const   a=1\n");
    await rehearsal.commit("What lint refuses");
    await refused("release", ["the gate is closed: lint failed", "coverage/release-check/lint.log"], afar);
    const { steps, passed, tarball } = JSON.parse(await rehearsal.read("coverage/release-check.json"));
    expect([steps, passed, tarball]).toEqual([
      [expect.objectContaining({ name: "lint", passed: false })],
      false,
      undefined,
    ]);
    expect(await published(first)).toBeUndefined();
    await rehearsal.back(stated);
  });
});

describe("the first publication", { timeout: SLOW }, () => {
  const GATE: Step[] = [{ script: "release:changeset" }, { script: "build", builds: true }];
  /** For the commit published, of which the build is there: a step in place of another build. */
  const BUILT: Step[] = [{ script: "release:changeset", builds: true }];

  test("what the gate passed is published, and nothing is published twice when it dies after that", async () => {
    const commit = await head();
    const { path, asked } = await unsignedNpm(join(rehearsal.folder, ".git/rehearsal"));
    const hook = join(rehearsal.folder, ".git/hooks/pre-commit");
    await writeFile(hook, "#!/bin/sh\necho no commits today >&2\nexit 1\n");
    await chmod(hook, 0o755);
    const { code, last } = await rehearsal.script(GATE, { ...rehearsal.registry.afar, PATH: path });
    expect(last).toContain(`${first} is published, but not recorded (git commit failed: no commits today)`);
    expect(code).toBe(1);
    const there = await published(first);
    expect(there).toBeDefined();
    expect(JSON.parse(await rehearsal.read("coverage/release-check.json"))).toMatchObject({
      passed: true,
      commit,
      clean: true,
      steps: GATE.map(({ script }) => ({ name: script, passed: true })),
      tarball: { integrity: there?.integrity },
    });
    expect(await asked()).toMatch(/^publish \S+\.tgz .*--registry=http:\/\/registry\.example\/ --provenance$/);
    expect([await head(), await rehearsal.git("status", "--porcelain")]).toEqual([commit, ""]);

    await rm(hook);
    // As if it had died before the tag, and somebody went on from there.
    await rehearsal.git("tag", "-d", `v${first}`);
    await rehearsal.edit("README.md", "# syncro-msp\n", "# syncro-msp, after it was published\n");
    await rehearsal.commit("Another README");
    await refused(BUILT, [`the registry has another tarball under ${first}`, "or release a new version"]);
    await rehearsal.back(commit);

    expect(await passed("release")).toContain("was on the registry already, byte for byte; its record is complete now");
    expect(await published(first)).toEqual(there);
    expect(await rehearsal.git("rev-parse", "HEAD^", `v${first}^{commit}`)).toBe(`${commit}\n${commit}`);
    expect(JSON.parse(await rehearsal.read("openapi/released/openapi.json")).info.version).toBe(first);
    expect(await rehearsal.git("status", "--porcelain")).toBe("");
  });

  test("the same version is refused the second time", async () => {
    await refused("release", [`${first} was published already: it is on the registry`, "npx changeset"]);
    await expect(plan().then(checkChangeset)).rejects.toThrow(`no changeset is pending, and ${first} is released`);
  });
});

describe("a service that installs it", { timeout: SLOW }, () => {
  test("installs from the registry", async () => {
    await cp(join(root, "test/release/service"), service, { recursive: true });
    const { code, output } = await npm("install", rehearsal.name);
    expect(code, output).toBe(0);
    rehearsal.note(`npm install ${rehearsal.name}: ${/^added .*$/m.exec(output)?.[0]}`);
    const { packages } = JSON.parse((await rehearsal.run(["cat", "package-lock.json"], { cwd: service })).stdout);
    const { version, integrity } = packages[`node_modules/${rehearsal.name}`];
    expect({ version, integrity }).toEqual({ version: first, integrity: (await published(first))?.integrity });
  });

  test.concurrent.each([
    ["5.9", "typescript", "--noEmit"],
    ["6.0", "typescript-6", "--noEmit"],
    // The fastest makes what is run.
    ["7.0", "typescript-7"],
  ])("type-checks under TypeScript %s", async (version, name, ...args) => {
    expect((await compile(name, "--version")).last).toContain(`Version ${version}.`);
    expect((await compile(name, ...args)).output).toBe("");
    rehearsal.note(`the service type-checks under TypeScript ${version}`);
  });

  test("files a ticket on the sandbox, says what is wrong with others, and finishes what it began", async () => {
    const bin = join(service, "node_modules/.bin/syncro-msp");
    const sandbox = new Service([bin, "sandbox", "--port", "0", "--quiet"], service, process.env);
    const url = await sandbox.says(/listening on (\S+)/);
    const env = { ...process.env, PORT: "0", SYNCRO_BASE_URL: url, SYNCRO_API_KEY: "sandbox-key" };
    const running = new Service([process.execPath, "dist/server.js"], service, env);
    try {
      const tickets = `${await running.says(/listening on (\S+)/)}/tickets`;
      const post = async (body: unknown) => {
        const response = await fetch(tickets, { method: "POST", body: JSON.stringify(body) });
        return { status: response.status, body: await response.json() };
      };
      const filed = (subject: string) => ({ status: 201, body: { id: expect.any(Number), subject } });
      const get = async (path: string) => {
        const headers = { Authorization: "Bearer sandbox-key", "Content-Type": "application/json" };
        return (await fetch(url + path, { headers })).json();
      };
      const { customers } = (await get("/customers")) as { customers: [{ id: number }] };
      const [{ id: customer_id }] = customers;

      const first = await post({ customer_id, subject: "Printer jams", text: "Every second page." });
      expect(first).toMatchObject(filed("Printer jams"));
      expect(await get(`/tickets/${first.body.id}`)).toMatchObject({
        ticket: { ...first.body, comments: [{ body: "Every second page." }] },
      });
      const problems = ["customer_id must be a whole number", "subject must be a text"];
      expect(await post({ customer_id: "1" })).toEqual({ status: 400, body: { problems } });
      expect(await post({ customer_id: 4_000_000_000, subject: "Whose?" })).toMatchObject({
        status: 422,
        body: { error: expect.stringContaining("Customer required field") },
      });
      expect((await fetch(tickets)).status).toBe(405);

      const finish = await beginPost(tickets);
      running.signal("SIGTERM");
      await running.says(/stopping/);
      await expect(fetch(tickets)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
      expect(await finish({ customer_id, subject: "At the last moment" })).toMatchObject(filed("At the last moment"));
      expect([await running.exited(), running.said]).toEqual([0, expect.stringContaining("nothing left to do")]);
      rehearsal.note(
        "the service filed tickets on the sandbox, finished what it began and ended by itself, exit code 0",
      );
    } finally {
      running.signal("SIGKILL");
      sandbox.signal("SIGTERM");
    }
    expect(await sandbox.exited()).toBe(0);
  });
});

describe("the next versions", { timeout: SLOW }, () => {
  let recorded: string;
  beforeAll(async () => {
    recorded = await head();
  });
  afterEach(() => rehearsal.back(recorded));

  test("a version raised by hand is refused: the changelog does not tell of it", async () => {
    await raiseByHand("99.0.0");
    await rehearsal.commit("By hand");
    await refused("release", ["package.json says 99.0.0, but CHANGELOG.md has no section for it", "npx changeset"]);
  });

  test("types that broke are refused under a patch", async () => {
    await rehearsal.edit("src/index.ts", "  batch,\n} from", "} from");
    await rehearsal.changeset("patch", "Nothing to see.");
    await refused("release:types", ["has 1 error now", "no break is declared (a patch release"]);
  });

  test("a breaking description is refused under a patch before 1.0.0, and under a minor after it", async () => {
    await removeField(rehearsal);
    await rehearsal.changeset("patch", "Nothing to see.");
    await rehearsal.commit("A field is gone");
    const words = (declared: string) => [
      `the description changed by more than is declared (${declared}`,
      "add a changeset that says so",
    ];
    await refused("release:diff", words("a patch release"));
    await refused("release:version", words("a patch release"));

    // As if the last release had been after 1.0.0; so far away that there is no tag of the next.
    for (const file of ["openapi/released/openapi.json", BUNDLED]) {
      await rehearsal.edit(file, `"version": "${first}"`, '"version": "50.0.0"');
    }
    await raiseByHand("50.0.0");
    await rm(join(rehearsal.folder, ".changeset/rehearsed-patch.md"));
    await rehearsal.changeset("minor", "Something new, and nothing to see.");
    await rehearsal.commit("After 50.0.0");
    const [refusal] = words("a minor release, 50.0.0 to 50.1.0, by 1 pending changeset");
    await expect(checkDiff(await plan(), () => {})).rejects.toThrow(refusal);
    await rm(join(rehearsal.folder, ".changeset/rehearsed-minor.md"));
    await raiseByHand("50.1.0");
    await rehearsal.edit(BUNDLED, '"version": "50.0.0"', '"version": "50.1.0"');
    await rehearsal.edit("CHANGELOG.md", `\n## ${first}\n`, `\n## 50.1.0\n\nBy hand.\n\n## ${first}\n`);
    await rehearsal.commit("By hand, changelog and all");
    await refused("release", words("a minor release, 50.0.0 to 50.1.0, by package.json"));
    expect(await published("50.1.0")).toBeUndefined();
  });

  test("a release of which the record is missing is refused: nothing was compared", async () => {
    await rehearsal.git("rm", "-q", "-r", "openapi/released");
    // Older than what is there: that does not help.
    await raiseByHand("0.0.9");
    await rehearsal.edit(BUNDLED, `"version": "${first}"`, '"version": "0.0.9"');
    await rehearsal.edit("CHANGELOG.md", `\n## ${first}\n`, `\n## 0.0.9\n\nBy hand.\n\n## ${first}\n`);
    await rehearsal.commit("Without what was released");
    await refused("release", [`the registry has ${first}, and openapi/released/ has nothing`, `the tag v${first}`]);
  });

  test("one line more in the description becomes a minor release", async () => {
    const schema = await addField(rehearsal, "rehearsed");
    await rehearsal.changeset("minor", "A ticket can be rehearsed.");
    await passed("release:version");
    const second = await versionHere();
    await rehearsal.commit(`Version ${second}`);
    expect(await passed("release")).toContain(`published ${rehearsal.name}@${second}`);
    expect(await rehearsal.read("openapi/released/openapi.json")).toContain('"rehearsed"');
    recorded = await head();

    await npm("install", `${rehearsal.name}@${second}`);
    await writeFile(
      join(service, "src/rehearsed.ts"),
      `import type { components } from "${rehearsal.name}";

export const said: components["schemas"]["${schema}"]["rehearsed"] = "here";
`,
    );
    expect((await compile("typescript-7")).output).toBe("");
  });
});
