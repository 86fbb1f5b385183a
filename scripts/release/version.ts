/** What `npm run release:version` does: makes a version of the pending changesets. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { demand } from "../lib/command.js";
import { Refusal } from "../lib/refusal.js";
import { checkDiff, type Say } from "./checks.js";
import { readPlan } from "./plan.js";

/** @returns what was done */
export async function makeVersion(folder: string, say: Say): Promise<string> {
  const plan = await readPlan(folder);
  const { version, next } = plan;
  if (next === version) throw new Refusal("no changeset is pending", "add one: `npx changeset`");
  await checkDiff(plan, say);
  await demand(["npx", "changeset", "version"], folder);
  // Changesets leaves the lockfile to others.
  await demand(["npm", "version", next, "--allow-same-version", "--no-git-tag-version", "--ignore-scripts"], folder);
  const description = join(folder, "openapi/syncro.yaml");
  await writeFile(description, withVersion(await readFile(description, "utf8"), next));
  await demand(["npm", "run", "--silent", "generate"], folder);
  // Once more: what was committed as generated may have been stale.
  await checkDiff(await readPlan(folder), say);
  return `${version} became ${next}: look at CHANGELOG.md, then commit all of it`;
}

/** The description with another `info.version`, and nothing else of it touched. */
export function withVersion(yaml: string, version: string): string {
  const place = /^(info:\n(?: {2}.*\n)*? {2}version: ).*$/m;
  if (!place.test(yaml)) throw new Error("openapi/syncro.yaml has no info.version");
  return yaml.replace(place, `$1${version}`);
}
