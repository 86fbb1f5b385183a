/** What `npm run release` does: publishes the version of package.json, once, and records that. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { lastLine, run } from "../lib/command.js";
import { describeTarball } from "../lib/tarball.js";
import { checkChangeset, checkDiff, checkTypes } from "./checks.js";
import { runGate } from "./gate.js";
import { git, headOf, taggedCommit, uncommitted } from "./git.js";
import { HOW_TO_STATE, missingFacts } from "./owner.js";
import { BY_HAND, demandPassed } from "./passed.js";
import { count, newestOf, type Plan, readPlan } from "./plan.js";
import { demandPublisher } from "./publisher.js";
import { record } from "./record.js";
import { Refusal, type Say } from "./refusal.js";
import { isLoopback, publishedIntegrity, publishedVersions, registryOf } from "./registry.js";
import { STEPS, type Step } from "./steps.js";

export interface PublishOptions {
  /** Whether npm states where the package was built. It can in a workflow only. */
  provenance: boolean;
  /** The hash that passed the gate in another job of the same run; none: the gate runs here. */
  passed?: string | undefined;
  /** The gate's steps. */
  steps?: Step[];
}

/** @returns what was done */
export async function publish(say: Say, { provenance, passed, steps = STEPS }: PublishOptions): Promise<string> {
  if (passed !== undefined && !provenance) throw new Refusal("--passed is the workflow's", BY_HAND);
  const plan = await readPlan();
  const { folder, name, version } = plan;
  await demandClean(folder);
  demandNonePending(plan);
  const registry = await registryOf(folder);
  const real = !isLoopback(registry);
  if (real) for (const fact of await missingFacts(folder)) throw new Refusal(fact, HOW_TO_STATE);
  const versions = await publishedVersions(registry, name, folder);
  const isThere = versions.includes(version);
  demandUnrecorded(plan, isThere);
  say(`release:changeset: ${await checkChangeset(plan)}`);
  await demandOneVersion(plan);
  await demandTaggable(plan);
  if (real && !isThere) await demandPublisher(registry, folder, provenance);
  say(`release:diff: ${await checkDiff(plan, say)}`);
  say(`release:types: ${await checkTypes(plan, say)}`);
  demandCompared(plan, versions);
  const { typeTests } = await import("./type-tests.js");
  const tests = await typeTests(folder);

  const commit = await headOf(folder);
  // What is there already was checked before it went there, and what passed elsewhere there: it only has to be the same.
  const needed = real && !isThere && passed === undefined ? steps : steps.filter(({ builds }) => builds);
  const { tarball } = await runGate(needed, folder, say);
  if ((await headOf(folder)) !== commit) throw new Refusal("another commit was checked out meanwhile", "start again");
  await demandClean(folder);
  demandPassed(tarball, passed);
  if (isThere) {
    const there = await publishedIntegrity(registry, name, version, folder);
    if (there !== tarball.integrity) {
      throw new Refusal(
        `the registry has another tarball under ${version} (${there}) than this commit makes (${tarball.integrity})`,
        "check out the commit that was published, with the same Node and npm, and run this again; or release a new version",
      );
    }
  } else {
    const flags = [`--registry=${registry}`, ...(real && provenance ? ["--provenance"] : [])];
    const { code, output } = await run(["npm", "publish", tarball.file, "--ignore-scripts", ...flags], folder);
    if (code !== 0) {
      say(output);
      const todo = "see above; then run this again: it publishes what is not there, and nothing twice";
      throw new Refusal(`npm publish failed (${lastLine(output)})`, todo);
    }
  }
  await record(folder, version, tests).catch((error: Error) => {
    const todo = "mend that and run this again at the same commit: it completes the record and publishes nothing twice";
    throw new Refusal(`${version} is published, but not recorded (${error.message})`, todo);
  });
  const what = `${name}@${version}, ${describeTarball(tarball)}`;
  if (isThere) return `${what}: was on the registry already, byte for byte; its record is complete now`;
  return `published ${what}`;
}

const SHOWN = 5;

async function demandClean(folder: string): Promise<void> {
  const files = await uncommitted(folder);
  if (files === "") return;
  const names = files.split("\n").map((line) => line.trim());
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
  throw new Refusal(`the tree is dirty (${names.slice(0, SHOWN).join(", ")}${more})`, "commit or discard that");
}

function demandNonePending({ pending }: Plan): void {
  if (pending.length === 0) return;
  throw new Refusal(
    `${count(pending.length, "changeset")} pending: no version is made of them yet`,
    "merge the version pull request, or `npm run release:version` and commit what it writes",
  );
}

function demandUnrecorded({ version, released }: Plan, isThere: boolean): void {
  if (version !== released) return;
  const where = isThere ? "it is on the registry" : "openapi/released/ says so, though this registry does not have it";
  throw new Refusal(
    `${version} was published already: ${where}`,
    "add a changeset (`npx changeset`) for a new version",
  );
}

/**
 * What was compared with must be the newest that users have: a record that never came here, or was taken away, compares
 * nothing. So a version is never older than one that is there.
 */
function demandCompared({ version, released }: Plan, versions: string[]): void {
  const newest = newestOf(versions.filter((each) => each !== version));
  if (newest === undefined || newest === released) return;
  throw new Refusal(
    `the registry has ${newest}, and openapi/released/ has ${released ?? "nothing"}: nothing was compared with what users have`,
    `merge the commit on top of the tag v${newest}, or check that commit out and \`npm run release\` there`,
  );
}

async function demandOneVersion({ folder, version }: Plan): Promise<void> {
  const text = await readFile(join(folder, "openapi/bundled/openapi.json"), "utf8");
  const { info } = JSON.parse(text) as { info: { version: string } };
  if (info.version === version) return;
  throw new Refusal(
    `the description says ${info.version}, package.json ${version}`,
    "set info.version in openapi/syncro.yaml and `npm run generate`; `npm run release:version` does both",
  );
}

/** What could go wrong after publishing, while nothing is published yet. */
async function demandTaggable({ folder, version }: Plan): Promise<void> {
  await git(folder, "var", "GIT_COMMITTER_IDENT");
  const tagged = await taggedCommit(folder, `v${version}`);
  if (tagged === undefined || tagged === (await headOf(folder))) return;
  throw new Refusal(
    `the tag v${version} stands at another commit (${tagged})`,
    `check that commit out, or remove the tag`,
  );
}
