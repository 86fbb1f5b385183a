/** What stands between a push to main and a release: the version pull request, then the release itself. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { readManifest } from "../lib/manifest.js";
import { readPlan } from "../release/plan.js";
import { createGitHub } from "./api.js";
import { commitIndex, gitIn, IDENTITY, pushingGit, withIndex } from "./git.js";
import { keepPull, startTests } from "./pulls.js";
import { MAIN, output, StepError, type Surroundings, setting } from "./surroundings.js";

/** The branch of the version pull request: written anew by every push to main. */
const VERSION_BRANCH = "release/next";
/** The first npm that publishes by OIDC. */
const NPM = [11, 5, 1];

/**
 * Tells the next job what to do: `version`, `release` or `nothing`. A version counts as released when openapi/released/ has
 * it, which is the last that `npm run release` writes: one that was published and not recorded comes again, and
 * `npm run release` finishes it.
 *
 * It looks at main as it is now: the record of a release may be there since the push. What is released is the commit of
 * that push, which npm states as the origin, so a commit that main has left behind releases nothing: the later push does.
 */
export async function planPublication({ env, cwd, say }: Surroundings): Promise<void> {
  const { version, next: becomes, released } = await readPlan(cwd);
  const head = (await gitIn(cwd)("rev-parse", "HEAD")).trim();
  const due = becomes !== version ? "version" : released === version ? "nothing" : "release";
  const late = due === "release" && head !== setting(env, "GITHUB_SHA");
  const next = late ? "nothing" : due;
  await output(env, "next", next);
  const of = becomes === version ? `no changeset makes more of ${version}` : `${version} becomes ${becomes}`;
  const left = late ? ` ${MAIN} has moved on: its own run releases it.` : "";
  say(`Released is ${released ?? "nothing"}, ${of}.${left} Next: ${next}.`);
}

/** Keeps the pull request that turns the pending changesets into a version. */
export async function keepVersionPull({ env, cwd, say }: Surroundings): Promise<void> {
  const [github, push] = [createGitHub(env), pushingGit(cwd, env)];
  const { version, next } = await readPlan(cwd);
  if (next === version) {
    say(`No changeset makes more of ${version}: there is no version to open a pull request for.`);
    return;
  }
  // Without the token: what makes the version has nothing to say to GitHub.
  await npmRun(["release:version"], cwd, { ...env, GITHUB_TOKEN: undefined });
  const commit = await withIndex(cwd, "HEAD", async (git) => {
    await git("add", "--all");
    return commitIndex(git, "HEAD", `Version ${next}`);
  });
  if (commit === undefined) throw new StepError("npm run release:version changed nothing");
  await push("push", "--force", "origin", `${commit}:refs/heads/${VERSION_BRANCH}`);
  const body = `Made from the changesets on ${MAIN}, and made anew by every push there: CHANGELOG.md says what is in it. Merging it publishes.`;
  const { did, number } = await keepPull(github, VERSION_BRANCH, { title: `Version ${next}`, body });
  await startTests(github, VERSION_BRANCH);
  say(`Pull request ${number} ${did}: version ${next}`);
}

/** Says before anything is built what would stop the publication after it. */
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

/** Publishes what the gate passed in a job of its own: that it is the same, to the byte, `npm run release` sees to. */
export async function publishPassed({ env, cwd }: Surroundings): Promise<void> {
  await npmRun(["release", "--", `--passed=${setting(env, "PASSED")}`], cwd, { ...env, ...IDENTITY });
}

/** Pushes what `npm run release` made: the tag of what is published, and the record on top. Nothing of it may be lost. */
export async function pushRelease({ env, cwd, say }: Surroundings): Promise<void> {
  const git = pushingGit(cwd, env);
  const hash = async (name: string) => (await git("rev-parse", "--verify", name)).trim();
  const tag = `v${(await readManifest(cwd)).version}`;
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

/** An npm script that says itself what is wrong. */
async function npmRun([script = "", ...args]: string[], cwd: string, env: Surroundings["env"]): Promise<void> {
  const child = spawn("npm", ["run", "--silent", script, ...args], { cwd, env, stdio: "inherit" });
  const [code]: unknown[] = await once(child, "close");
  if (code !== 0) throw new StepError(`npm run ${script} failed: it says above why`);
}
