import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPublisher, keepVersionPull, planPublication, pushRelease } from "../../scripts/github/publish.js";
import { startGitHub } from "../support/github.js";
import { cloneWith } from "../support/repository.js";
import { startServer } from "../support/server.js";

const manifest = (version: string, scripts: Record<string, string> = {}) =>
  JSON.stringify({ name: "a-client", version, scripts });

/** A clone, and a registry on loopback that has one version of the package. */
async function begin(version: string, files: Record<string, string> = {}, published = "1.0.0") {
  const registry = await startServer(({ path }) =>
    path === "/a-client"
      ? {
          json: {
            name: "a-client",
            "dist-tags": { latest: published },
            versions: { [published]: { name: "a-client", version: published } },
          },
        }
      : { status: 404, json: { error: "not found" } },
  );
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
    npm_config_registry: registry.url,
    npm_config_fetch_retries: "0",
    GITHUB_OUTPUT: outputs,
  };
  const say = (line: string) => said.push(line);
  return { ...clone, env, said, say, next: () => readFileSync(outputs, "utf8") };
}

test.each<[next: string, version: string, files: Record<string, string>, why: string]>([
  ["version", "1.0.0", { ".changeset/brave-cats.md": "a", ".changeset/two.md": "b" }, "2 changesets are pending"],
  ["version", "1.1.0", { ".changeset/brave-cats.md": "a" }, "1 changesets are pending"],
  ["release", "1.1.0", {}, "a-client 1.1.0 is not published"],
])("%s comes next at %s with %j", async (next, version, files, why) => {
  const at = await begin(version, files);
  await planPublication(at);
  expect(at.next()).toBe(`next=${next}\n`);
  expect(at.said).toEqual([`${why}: ${next}`]);
});

test("nothing comes next where the version is published and tagged", async () => {
  const at = await begin("1.0.0");
  at.git("tag", "v1.0.0");
  await planPublication(at);
  expect(at.next()).toBe("next=nothing\n");
});

test("a release whose record was lost is said, and what to do", async () => {
  const at = await begin("1.0.0");
  await expect(planPublication(at)).rejects.toThrow(/a-client 1\.0\.0 was published, but .* tag v1\.0\.0, push both/);
});

test("the first release has nothing on the registry", async () => {
  const at = await begin("0.1.0", { "package.json": JSON.stringify({ name: "nobody-has-this", version: "0.1.0" }) });
  await planPublication(at);
  expect(at.next()).toBe("next=release\n");
});

test("a registry that does not say is an error, not a release", async () => {
  const at = await begin("1.1.0");
  const broken = await startServer([{ status: 500, json: { error: "broken" } }]);
  const plan = planPublication({ ...at, env: { ...at.env, npm_config_registry: broken.url } });
  await expect(plan).rejects.toThrow("the registry did not say whether a-client@1.1.0 is published");
});

const RELEASE_VERSION = `
import { readFileSync, rmSync, writeFileSync } from "node:fs";
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync("package.json", JSON.stringify({ ...manifest, version: "1.1.0" }));
writeFileSync("CHANGELOG.md", "# a-client\\n\\n## 1.1.0\\n\\n### Minor Changes\\n\\n- More.\\n\\n## 1.0.0\\n\\n- First.\\n");
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
  const body =
    "Made from the changesets on main, and made anew by every push there. Merging it publishes.\n\n" +
    "### Minor Changes\n\n- More.\n";
  expect(github.issues).toMatchObject([{ title: "Version 1.1.0", head: "release/next", body }]);
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
async function released() {
  const at = await begin("1.1.0");
  at.git("checkout", "--quiet", "--detach");
  const head = at.commit("Released 1.1.0", { "openapi/released/openapi.json": "{}\n" });
  at.git("tag", "v1.1.0");
  return { ...at, head };
}

test("the commit and the tag of a release are pushed", async () => {
  const at = await released();
  await pushRelease(at);
  expect([at.at("rev-parse", "main"), at.at("rev-parse", "v1.1.0")]).toEqual([at.head, at.head]);
});

test("a push to main in the meantime is merged with the release, which keeps its tag", async () => {
  const at = await released();
  at.git("checkout", "--quiet", "main");
  const theirs = at.commit("theirs", { "src/client.ts": "more\n" });
  at.git("push", "--quiet", "origin", "main");
  at.git("checkout", "--quiet", "--detach", at.head);
  await pushRelease(at);
  expect(at.at("rev-parse", "v1.1.0")).toBe(at.head);
  expect(at.at("log", "-1", "--format=%an %s %P", "main")).toBe(
    `github-actions[bot] Merge v1.1.0 ${theirs} ${at.head}`,
  );
  expect(at.at("ls-tree", "-r", "--name-only", "main").split("\n")).toEqual(
    expect.arrayContaining(["openapi/released/openapi.json", "src/client.ts"]),
  );
});

test("a main that lets nobody push keeps the tag, and says what is missing", async () => {
  const at = await released();
  const hook = join(at.origin, "hooks/pre-receive");
  writeFileSync(
    hook,
    "#!/bin/sh\nwhile read old new ref; do [ $ref != refs/heads/main ] || { echo protected; exit 1; }; done\n",
  );
  chmodSync(hook, 0o755);
  await expect(pushRelease(at)).rejects.toThrow(
    /protected[\s\S]*The package is published and v1\.1\.0 is pushed; its commit is not on main/,
  );
  expect(at.at("rev-parse", "v1.1.0")).toBe(at.head);
});

test("a tag of something else is not pushed", async () => {
  const at = await released();
  at.commit("later");
  await expect(pushRelease(at)).rejects.toThrow("v1.1.0 is not the commit at hand");
  expect(at.at("tag")).toBe("");
});
