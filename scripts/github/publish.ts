/** What stands between a push to main and a release: the version pull request, then the release itself. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createGitHub } from "./api.js";
import { commitIndex, gitIn, withIndex } from "./git.js";
import { cut } from "./notes.js";
import { keepPull, startTests } from "./pulls.js";
import { MAIN, output, StepError, type Surroundings } from "./surroundings.js";

/** The branch of the version pull request: written anew by every push to main. */
const VERSION_BRANCH = "release/next";
/** The first npm that publishes by OIDC. */
const NPM = [11, 5, 1];

/** Tells the next job what to do: `version`, `release` or `nothing`. */
export async function planPublication({ env, cwd, say }: Surroundings): Promise<void> {
  const { name, version } = await manifest(cwd);
  const pending = (await readdir(join(cwd, ".changeset"))).filter((file) => /(?<!^README)\.md$/.test(file));
  const published = await isPublished(cwd, env, `${name}@${version}`);
  if (published && pending.length === 0 && !(await isTagged(cwd, version))) {
    throw new StepError(
      `${name} ${version} was published, but its commit and tag were not pushed. ` +
        "By hand, at the commit of the run that published it: copy openapi/bundled/openapi.json to openapi/released/, " +
        `commit, tag v${version}, push both.`,
    );
  }
  const next = pending.length > 0 ? "version" : published ? "nothing" : "release";
  await output(env, "next", next);
  const why =
    pending.length > 0
      ? `${pending.length} changesets are pending`
      : `${name} ${version} is ${published ? "" : "not "}published`;
  say(`${why}: ${next}`);
}

/** Keeps the pull request that turns the pending changesets into a version. */
export async function keepVersionPull({ env, cwd, say }: Surroundings): Promise<void> {
  const github = createGitHub(env);
  const child = spawn("npm", ["run", "--silent", "release:version"], { cwd, env, stdio: "inherit" });
  const [code]: unknown[] = await once(child, "close");
  if (code !== 0) throw new StepError("npm run release:version failed: it says above why");
  const { version } = await manifest(cwd);
  const commit = await withIndex(cwd, "HEAD", async (git) => {
    await git("add", "--all");
    return commitIndex(git, "HEAD", `Version ${version}`);
  });
  if (commit === undefined) throw new StepError("npm run release:version changed nothing");
  await gitIn(cwd)("push", "--force", "origin", `${commit}:refs/heads/${VERSION_BRANCH}`);
  const changelog = await readFile(join(cwd, "CHANGELOG.md"), "utf8");
  const body = `Made from the changesets on ${MAIN}, and made anew by every push there. Merging it publishes.\n\n${sectionOf(changelog, version)}\n`;
  const words = { title: `Version ${version}`, body: cut(body, "The rest is in CHANGELOG.md.") };
  const { did, number } = await keepPull(github, VERSION_BRANCH, words);
  await startTests(github, VERSION_BRANCH);
  say(`Pull request ${number} ${did}: version ${version}`);
}

/** Says before the long gate what would stop the publication after it. */
export async function checkPublisher({ env, cwd, say }: Surroundings): Promise<void> {
  const version = (await npm(cwd, env, "--version")).trim();
  const parts = version.split(".").map((part) => Number.parseInt(part, 10));
  const differing = NPM.findIndex((part, index) => part !== parts[index]);
  if ((parts[differing] ?? 0) < (NPM[differing] ?? 0)) {
    throw new StepError(`npm ${version} cannot publish by OIDC: ${NPM.join(".")} or later is needed`);
  }
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL)
    throw new StepError("there is no OIDC: the job needs `permissions: id-token: write`");
  say(`npm ${version} with OIDC: ready to publish`);
}

/** Pushes the tag and the commit that `npm run release` made. The package is out: nothing of it may be lost. */
export async function pushRelease({ cwd, say }: Surroundings): Promise<void> {
  const git = gitIn(cwd);
  const hash = async (name: string) => (await git("rev-parse", "--verify", name)).trim();
  const tag = `v${(await manifest(cwd)).version}`;
  let head = await hash("HEAD");
  if ((await hash(`refs/tags/${tag}^{commit}`)) !== head) throw new StepError(`${tag} is not the commit at hand`);
  await git("push", "origin", `refs/tags/${tag}`);
  for (;;) {
    const refused = await git("push", "origin", `${head}:refs/heads/${MAIN}`).then(() => undefined, String);
    if (refused === undefined) break;
    await git("fetch", "--no-tags", "origin", `refs/heads/${MAIN}`);
    const main = await hash("FETCH_HEAD");
    const moved = (await git("merge-base", main, head)).trim() !== main;
    if (!moved) {
      throw new StepError(
        `${refused}\nThe package is published and ${tag} is pushed; its commit is not on ${MAIN}. ` +
          `Let github-actions pass the protection of ${MAIN}, and merge ${tag} by hand this time.`,
      );
    }
    // Somebody was faster: their work and the record of the release side by side.
    const tree = (await git("merge-tree", "--write-tree", main, head)).trim();
    head = (await git("commit-tree", tree, "-p", main, "-p", head, "-m", `Merge ${tag}`)).trim();
  }
  say(`${tag} and its commit are pushed`);
}

async function manifest(cwd: string): Promise<{ name: string; version: string }> {
  const read: unknown = JSON.parse(await readFile(join(cwd, "package.json"), "utf8"));
  if (typeof read === "object" && read !== null && "name" in read && "version" in read) {
    const { name, version } = read;
    if (typeof name === "string" && typeof version === "string") return { name, version };
  }
  throw new StepError("package.json has no name and version");
}

async function npm(cwd: string, env: Surroundings["env"], ...args: string[]): Promise<string> {
  return (await promisify(execFile)("npm", args, { cwd, env })).stdout;
}

/** Whether the registry has this very version. */
async function isPublished(cwd: string, env: Surroundings["env"], spec: string): Promise<boolean> {
  const answer = await npm(cwd, env, "view", spec, "version", "--json").catch(
    (error: { stdout?: string; message: string }) => {
      if (error.stdout?.includes('"E404"')) return "";
      throw new StepError(`the registry did not say whether ${spec} is published: ${error.stdout || error.message}`);
    },
  );
  return answer.trim() !== "";
}

const isTagged = async (cwd: string, version: string): Promise<boolean> =>
  (await gitIn(cwd)("tag", "--list", `v${version}`)) !== "";

/** What the changelog says of a version. */
function sectionOf(changelog: string, version: string): string {
  const [, after = ""] = changelog.split(`\n## ${version}\n`);
  return after.split("\n## ")[0]?.trim() ?? "";
}
