/** What `npm run release:version` does: makes a version of the pending changesets. */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { demand } from "../lib/command.js";
import { readManifest } from "../lib/manifest.js";
import { checkDiff } from "./checks.js";
import { readPlan } from "./plan.js";
import { Refusal, type Say } from "./refusal.js";

const changesetCli = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");

/** @returns what was done */
export async function makeVersion(say: Say): Promise<string> {
  const plan = await readPlan();
  const { folder, pending } = plan;
  if (pending.length === 0) throw new Refusal("no changeset is pending", "add one: `npx changeset`");
  await checkDiff(plan, say);
  await demand([process.execPath, changesetCli, "version"], folder);
  const { version } = await readManifest(folder);
  await rewrite(join(folder, "openapi/syncro.yaml"), (text) => withVersion(text, version));
  await rewrite(join(folder, "package-lock.json"), (text) => lockedAs(text, version));
  await demand(["npm", "run", "--silent", "generate"], folder);
  // Once more: what was committed as generated may have been stale.
  await checkDiff(await readPlan(), say);
  return `${version} of ${plan.version}: look at CHANGELOG.md, then commit all of it`;
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

/** The description with another version, and nothing else of it touched. */
export function withVersion(yaml: string, version: string): string {
  const text = yaml.replace(/^(info:\n(?: {2}.*\n)*? {2}version: ).*$/m, `$1${version}`);
  const { info } = parse(text) as { info: { version: unknown } };
  if (info.version !== version) throw new Error("info.version of openapi/syncro.yaml was not found");
  return text;
}

/** package-lock.json says the package's version twice. */
export function lockedAs(json: string, version: string): string {
  const lock = JSON.parse(json) as { version: string; packages: Record<string, { version?: string }> };
  const packages = { ...lock.packages, "": { ...lock.packages[""], version } };
  return `${JSON.stringify({ ...lock, version, packages }, null, 2)}\n`;
}
