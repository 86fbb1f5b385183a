import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPublisher, keepVersionPull, planPublication, pushRelease } from "../../scripts/github/publish.js";
import { startGitHub } from "../support/github.js";
import { cloneWith } from "../support/repository.js";

const manifest = (version: string, scripts: Record<string, string> = {}) =>
  JSON.stringify({ name: "a-client", version, scripts });
const released = (version: string) => ({ "openapi/released/openapi.json": JSON.stringify({ info: { version } }) });
const pending = { ".changeset/brave-cats.md": "a" };

async function begin(version: string, files: Record<string, string> = {}) {
  const clone = cloneWith({
    "package.json": manifest(version),
    ".changeset/README.md": "how",
    ".changeset/config.json": "{}",
    ...files,
  });
  const outputs = join(clone.cwd, "..", "outputs");
  const said: string[] = [];
  const env = { ...process.env, GITHUB_OUTPUT: outputs };
  const say = (line: string) => said.push(line);
  return { ...clone, env, said, say, next: () => readFileSync(outputs, "utf8") };
}

test.each<[next: string, version: string, files: Record<string, string>, why: string]>([
  ["version", "1.0.0", { ...released("1.0.0"), ...pending }, "1.0.0 is released, pending changesets: 1"],
  ["version", "0.0.0", { ...pending, ".changeset/two.md": "b" }, "0.0.0 is not released, pending changesets: 2"],
  ["release", "0.1.0", {}, "0.1.0 is not released, pending changesets: 0"],
  ["release", "1.1.0", released("1.0.0"), "1.1.0 is not released, pending changesets: 0"],
  ["nothing", "1.1.0", released("1.1.0"), "1.1.0 is released, pending changesets: 0"],
])("%s comes next at %s with %j", async (next, version, files, why) => {
  const at = await begin(version, files);
  await planPublication(at);
  expect(at.next()).toBe(`next=${next}\n`);
  expect(at.said).toEqual([`${why}. Next: ${next}.`]);
});

test("a record that cannot be read plans nothing", async () => {
  const at = await begin("1.1.0", { "openapi/released/openapi.json": '{"info":{}}' });
  await expect(planPublication(at)).rejects.toThrow("openapi/released/openapi.json has no version");
  expect(at.next).toThrow("ENOENT");
});

const RELEASE_VERSION = `
import { readFileSync, rmSync, writeFileSync } from "node:fs";
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync("package.json", JSON.stringify({ ...manifest, version: "1.1.0" }));
writeFileSync("CHANGELOG.md", "# a-client\\n\\n## 1.1.0\\n");
rmSync(".changeset/brave-cats.md");
`;
const PENDING = {
  "package.json": manifest("1.0.0", { "release:version": "node version.mjs" }),
  "version.mjs": RELEASE_VERSION,
  ".changeset/brave-cats.md": "a",
  "CHANGELOG.md": "# a-client\n",
};

test("pending changesets become a pull request, made anew by every push", async () => {
  const github = await startGitHub();
  const at = await begin("1.0.0", PENDING);
  const surroundings = { ...at, env: { ...at.env, ...github.env } };
  await keepVersionPull(surroundings);
  expect(at.at("log", "--format=%an %s", "release/next")).toBe("github-actions[bot] Version 1.1.0\nsomeone first");
  expect(at.at("diff-tree", "-r", "--name-status", "main", "release/next")).toBe(
    "D\t.changeset/brave-cats.md\nM\tCHANGELOG.md\nM\tpackage.json",
  );
  expect(github.issues).toMatchObject([{ title: "Version 1.1.0", head: "release/next" }]);
  expect(github.issues[0]?.body).toContain("Merging it publishes.");
  expect(github.dispatched).toEqual([{ ref: "release/next" }]);

  at.git("reset", "--quiet", "--hard");
  at.commit("second");
  await keepVersionPull(surroundings);
  expect(at.at("log", "--format=%s", "release/next")).toBe("Version 1.1.0\nsecond\nfirst");
  expect(github.issues).toHaveLength(1);
  expect(github.dispatched).toHaveLength(2);
  expect(at.said).toEqual(["Pull request 1 opened: version 1.1.0", "Pull request 1 updated: version 1.1.0"]);
});

test("a version that is refused opens nothing", async () => {
  const github = await startGitHub();
  const refusing = manifest("1.0.0", { "release:version": "exit 1" });
  const at = await begin("1.0.0", { ...PENDING, "package.json": refusing });
  await expect(keepVersionPull({ ...at, env: { ...at.env, ...github.env } })).rejects.toThrow("release:version failed");
  expect([github.issues, at.at("branch", "--list", "release/*")]).toEqual([[], ""]);
});

test.each<[npm: string, oidc: string, problem: string | undefined]>([
  ["11.5.1", "https://oidc.example", undefined],
  ["11.19.0", "https://oidc.example", undefined],
  ["12.0.0", "https://oidc.example", undefined],
  ["11.5.0", "https://oidc.example", "npm 11.5.0 cannot publish by OIDC: 11.5.1 or later is needed"],
  ["11.4.2", "https://oidc.example", "npm 11.4.2 cannot publish by OIDC"],
  ["10.9.3", "https://oidc.example", "npm 10.9.3 cannot publish by OIDC"],
  ["11.6.1", "", "there is no OIDC: the job needs `permissions: id-token: write`"],
])("npm %s with OIDC at %j", async (version, oidc, problem) => {
  const { cwd } = cloneWith({ npm: `#!/bin/sh\necho ${version}\n` });
  chmodSync(join(cwd, "npm"), 0o755);
  const said: string[] = [];
  const env = { ...process.env, PATH: `${cwd}:${process.env.PATH}`, ACTIONS_ID_TOKEN_REQUEST_URL: oidc };
  const check = checkPublisher({ env, cwd, say: (line) => said.push(line) });
  if (problem === undefined) {
    await check;
    expect(said).toEqual([`npm ${version} with OIDC: ready to publish`]);
  } else await expect(check).rejects.toThrow(problem);
});

/** As `npm run release` leaves the clone. */
async function published() {
  const at = await begin("1.1.0");
  at.git("checkout", "--quiet", "--detach");
  const tagged = at.git("rev-parse", "HEAD");
  at.git("tag", "--annotate", "v1.1.0", "--message", "v1.1.0");
  const head = at.commit("the record", released("1.1.0"));
  return { ...at, head, pushedTag: () => at.at("rev-parse", "v1.1.0^{commit}"), tagged };
}

test("the commit and the tag of a release are pushed", async () => {
  const at = await published();
  await pushRelease(at);
  expect([at.at("rev-parse", "main"), at.pushedTag()]).toEqual([at.head, at.tagged]);
});

test("a push to main in the meantime is merged with the release, which keeps its tag", async () => {
  const at = await published();
  at.git("checkout", "--quiet", "main");
  const theirs = at.commit("theirs", { "src/client.ts": "more\n" });
  at.git("push", "--quiet", "origin", "main");
  at.git("checkout", "--quiet", "--detach", at.head);
  await pushRelease(at);
  expect(at.pushedTag()).toBe(at.tagged);
  expect(at.at("log", "-1", "--format=%an %s %P", "main")).toBe(
    `github-actions[bot] Merge v1.1.0 ${theirs} ${at.head}`,
  );
  expect(at.at("ls-tree", "-r", "--name-only", "main").split("\n")).toEqual(
    expect.arrayContaining(["openapi/released/openapi.json", "src/client.ts"]),
  );
});

test("a main that lets nobody push keeps the tag, and says what is missing", async () => {
  const at = await published();
  const hook = join(at.origin, "hooks/pre-receive");
  writeFileSync(
    hook,
    "#!/bin/sh\nwhile read old new ref; do [ $ref != refs/heads/main ] || { echo protected; exit 1; }; done\n",
  );
  chmodSync(hook, 0o755);
  await expect(pushRelease(at)).rejects.toThrow(
    /protected[\s\S]*The package is published and v1\.1\.0 is pushed; its commit is not on main/,
  );
  expect(at.pushedTag()).toBe(at.tagged);
});

test("a tag of something else is not pushed", async () => {
  const at = await published();
  at.commit("later");
  await expect(pushRelease(at)).rejects.toThrow("the commit at hand is not the record of v1.1.0");
  expect(at.at("tag")).toBe("");
});
