import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  checkPublisher,
  keepVersionPull,
  planPublication,
  publishPassed,
  pushRelease,
} from "../../scripts/github/publish.js";
import { startGitHub } from "../support/github.js";
import { cloneWith } from "../support/repository.js";
import { startServer } from "../support/server.js";

const manifest = (version: string, scripts: Record<string, string> = {}) =>
  JSON.stringify({ name: "a-client", version, scripts });
const released = (version: string) => ({ "openapi/released/openapi.json": JSON.stringify({ info: { version } }) });
const CHANGESET = '---\n"a-client": minor\n---\n\nMore.\n';
const pending = { ".changeset/brave-cats.md": CHANGESET };
const empty = { ".changeset/empty-cats.md": "---\n---\n" };

async function begin(version: string, files: Record<string, string> = {}) {
  const clone = cloneWith({
    "package.json": manifest(version),
    ".changeset/README.md": "how",
    ".changeset/config.json": "{}",
    ...files,
  });
  const outputs = join(clone.cwd, "..", "outputs");
  const said: string[] = [];
  const env = {
    ...process.env,
    GITHUB_OUTPUT: outputs,
    GITHUB_SHA: clone.git("rev-parse", "HEAD"),
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_TOKEN: "token-of-the-run",
  };
  const say = (line: string) => said.push(line);
  return { ...clone, env, said, say, next: () => readFileSync(outputs, "utf8") };
}

test.each<[next: string, version: string, files: Record<string, string>, why: string]>([
  ["version", "1.0.0", { ...released("1.0.0"), ...pending }, "Released is 1.0.0, 1.0.0 becomes 1.1.0"],
  ["version", "0.0.0", { ...pending, ...empty }, "Released is nothing, 0.0.0 becomes 0.1.0"],
  ["release", "0.1.0", {}, "Released is nothing, no changeset makes more of 0.1.0"],
  ["release", "1.1.0", released("1.0.0"), "Released is 1.0.0, no changeset makes more of 1.1.0"],
  ["nothing", "1.1.0", released("1.1.0"), "Released is 1.1.0, no changeset makes more of 1.1.0"],
  ["nothing", "1.1.0", { ...released("1.1.0"), ...empty }, "Released is 1.1.0, no changeset makes more of 1.1.0"],
])("%s comes next at %s with %j", async (next, version, files, why) => {
  const at = await begin(version, files);
  await planPublication(at);
  expect(at.next()).toBe(`next=${next}\n`);
  expect(at.said).toEqual([`${why}. Next: ${next}.`]);
});

test("a commit that main has left behind releases nothing: npm would state another than was pushed", async () => {
  const at = await begin("1.1.0", released("1.0.0"));
  at.commit("later");
  await planPublication(at);
  expect(at.next()).toBe("next=nothing\n");
  expect(at.said.join()).toContain("main has moved on: its own run releases it. Next: nothing.");
});

test.each([
  ["a record that is no JSON", { "openapi/released/openapi.json": "{" }, /JSON/],
  ["a changeset without a head", { ".changeset/brave-cats.md": "a" }, "the changesets cannot be read"],
])("%s plans nothing", async (_what, files, why) => {
  const at = await begin("1.1.0", files);
  await expect(planPublication(at)).rejects.toThrow(why);
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
  ...pending,
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

test("an empty changeset makes no version, and opens nothing", async () => {
  const github = await startGitHub();
  const at = await begin("1.0.0", { ...released("1.0.0"), ...empty });
  await keepVersionPull({ ...at, env: { ...at.env, ...github.env } });
  expect(at.said.join()).toContain("No changeset makes more of 1.0.0");
  expect([github.issues, at.at("branch", "--list", "release/*")]).toEqual([[], ""]);
});

test("what makes the version does not get the token", async () => {
  const github = await startGitHub();
  const looking = manifest("1.0.0", { "release:version": 'test -z "$GITHUB_TOKEN" && node version.mjs' });
  const at = await begin("1.0.0", { ...PENDING, "package.json": looking });
  await keepVersionPull({ ...at, env: { ...at.env, ...github.env } });
  expect(github.issues).toHaveLength(1);
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

const LOOK = 'echo "$*|$GIT_AUTHOR_NAME|$GIT_COMMITTER_EMAIL" > ../released; test "$*" = --passed=sha512-a';

test("what passed the gate is released under its hash, by the workflow's own name", async () => {
  const at = await begin("1.1.0", { "look.sh": LOOK, "package.json": manifest("1.1.0", { release: "sh look.sh" }) });
  await publishPassed({ ...at, env: { ...at.env, PASSED: "sha512-a" } });
  expect(readFileSync(join(at.cwd, "../released"), "utf8")).toBe(
    "--passed=sha512-a|github-actions[bot]|41898282+github-actions[bot]@users.noreply.github.com\n",
  );
  await expect(publishPassed({ ...at, env: { ...at.env, PASSED: "sha512-b" } })).rejects.toThrow(
    "npm run release failed: it says above why",
  );
  // A gate that hands over no hash opens nothing, and no gate runs beside the rights in its place.
  await expect(publishPassed({ ...at, env: { ...at.env, PASSED: "" } })).rejects.toThrow("PASSED is not set");
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

test("GitHub lets the push in by the token of the step, which nothing keeps and nothing says", async () => {
  const { url, seen } = await startServer(() => ({ status: 403, text: "not today" }));
  const at = await published();
  at.git("remote", "set-url", "origin", `${url}/acme/client.git`);
  const push = (changes: object) => pushRelease({ ...at, env: { ...at.env, GITHUB_SERVER_URL: url, ...changes } });
  const error = await push({}).catch(String);
  expect(error).toContain("git push failed");
  const login = Buffer.from("x-access-token:token-of-the-run").toString("base64");
  expect(seen[0]).toMatchObject({ path: "/acme/client.git/info/refs", headers: { authorization: `basic ${login}` } });
  for (const place of [String(error), readFileSync(join(at.cwd, ".git/config"), "utf8")]) {
    expect(place).not.toContain(login);
    expect(place).not.toContain("token-of-the-run");
  }
  await expect(push({ GITHUB_TOKEN: "" })).rejects.toThrow("GITHUB_TOKEN is not set");

  // Another server does not get it.
  const before = seen.length;
  await push({ GITHUB_SERVER_URL: "https://github.example" }).catch(String);
  expect(seen[before]?.headers.authorization).toBeUndefined();
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
