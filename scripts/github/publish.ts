/** What stands between a push to main and a release: the version pull request, then the release itself. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createGitHub } from "./api.js";
import { commitIndex, gitIn, withIndex } from "./git.js";
import { keepPull, startTests } from "./pulls.js";
import { MAIN, output, StepError, type Surroundings } from "./surroundings.js";

/** The branch of the version pull request: written anew by every push to main. */
const VERSION_BRANCH = "release/next";
/** The first npm that publishes by OIDC. */
const NPM = [11, 5, 1];

/**
 * Tells the next job what to do: `version`, `release` or `nothing`. A version counts as released when openapi/released/ has
 * it, which is the last that `npm run release` writes: one that was published and not recorded comes again, and
 * `npm run release` finishes it.
 */
export async function planPublication({ env, cwd, say }: Surroundings): Promise<void> {
  const version = await versionIn(cwd);
  const pending = (await readdir(join(cwd, ".changeset"))).filter((file) => /(?<!^README)\.md$/.test(file));
  const recorded = (await releasedIn(cwd)) === version;
  const next = pending.length > 0 ? "version" : recorded ? "nothing" : "release";
  await output(env, "next", next);
  say(`${version} is ${recorded ? "" : "not "}released, pending changesets: ${pending.length}. Next: ${next}.`);
}

/** Keeps the pull request that turns the pending changesets into a version. */
export async function keepVersionPull({ env, cwd, say }: Surroundings): Promise<void> {
  const github = createGitHub(env);
  const child = spawn("npm", ["run", "--silent", "release:version"], { cwd, env, stdio: "inherit" });
  const [code]: unknown[] = await once(child, "close");
  if (code !== 0) throw new StepError("npm run release:version failed: it says above why");
  const version = await versionIn(cwd);
  const commit = await withIndex(cwd, "HEAD", async (git) => {
    await git("add", "--all");
    return commitIndex(git, "HEAD", `Version ${version}`);
  });
  if (commit === undefined) throw new StepError("npm run release:version changed nothing");
  await gitIn(cwd)("push", "--force", "origin", `${commit}:refs/heads/${VERSION_BRANCH}`);
  const body = `Made from the changesets on ${MAIN}, and made anew by every push there: CHANGELOG.md says what is in it. Merging it publishes.`;
  const words = { title: `Version ${version}`, body };
  const { did, number } = await keepPull(github, VERSION_BRANCH, words);
  await startTests(github, VERSION_BRANCH);
  say(`Pull request ${number} ${did}: version ${version}`);
}

/** Says before the long gate what would stop the publication after it. */
export async function checkPublisher({ env, cwd, say }: Surroundings): Promise<void> {
  const { stdout } = await promisify(execFile)("npm", ["--version"], { cwd, env });
  const version = stdout.trim();
  const parts = version.split(".").map((part) => Number.parseInt(part, 10));
  const differing = NPM.findIndex((part, index) => part !== parts[index]);
  if ((parts[differing] ?? 0) < (NPM[differing] ?? 0)) {
    throw new StepError(`npm ${version} cannot publish by OIDC: ${NPM.join(".")} or later is needed`);
  }
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL)
    throw new StepError("there is no OIDC: the job needs `permissions: id-token: write`");
  say(`npm ${version} with OIDC: ready to publish`);
}

/** Pushes what `npm run release` made: the tag of what is published, and the record on top. Nothing of it may be lost. */
export async function pushRelease({ cwd, say }: Surroundings): Promise<void> {
  const git = gitIn(cwd);
  const hash = async (name: string) => (await git("rev-parse", "--verify", name)).trim();
  const tag = `v${await versionIn(cwd)}`;
  let head = await hash("HEAD");
  const tagged = await hash(`refs/tags/${tag}^{commit}`);
  if (tagged !== (await hash("HEAD~1"))) throw new StepError(`the commit at hand is not the record of ${tag}`);
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

const versionIn = async (cwd: string): Promise<string> =>
  versionOf(JSON.parse(await readFile(join(cwd, "package.json"), "utf8")), "package.json");

/** The version that was released last; undefined: none was. */
async function releasedIn(cwd: string): Promise<string | undefined> {
  const file = "openapi/released/openapi.json";
  const text = await readFile(join(cwd, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : versionOf(JSON.parse(text).info, file);
}

function versionOf(value: unknown, file: string): string {
  if (typeof value === "object" && value !== null && "version" in value && typeof value.version === "string") {
    return value.version;
  }
  throw new StepError(`${file} has no version`);
}
