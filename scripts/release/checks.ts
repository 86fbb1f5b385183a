/** What must hold before a release: each check says what it found, or refuses. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runDiff } from "../diff/run.js";
import { lastLine, run } from "../lib/command.js";
import { readManifest } from "../lib/manifest.js";
import { Refusal } from "../lib/refusal.js";
import { declaration, declaresBreaking, type Plan } from "./plan.js";

export type Say = (line: string) => void;

/** The changes of the description ask for no more than is declared. */
export async function checkDiff(plan: Plan, say: Say): Promise<string> {
  const files = { released: "openapi/released/openapi.json", description: "openapi/bundled/openapi.json" };
  const paths = Object.entries(files).flatMap(([option, file]) => [`--${option}`, join(plan.folder, file)]);
  const code = await runDiff([...paths, "--expect", plan.declared], say);
  if (code === 2) throw new Refusal("the description cannot be compared", "see above");
  if (plan.released === undefined) return "passed, nothing to compare with";
  if (code === 0) return `passed, declared is ${declaration(plan)}`;
  throw new Refusal(
    `the description changed by more than is declared (${declaration(plan)})`,
    "add a changeset that says so (`npx changeset`), or take the change back",
  );
}

/** Programs that compiled against the last release still do, unless it is declared that something breaks. */
export async function checkTypes(plan: Plan, say: Say): Promise<string> {
  if (plan.released === undefined) return "passed, nothing was released yet";
  // The compiler is loaded only where it is needed.
  const { typeErrors } = await import("./type-tests.js");
  const errors = await typeErrors(plan.folder);
  for (const error of errors) say(error);
  if (errors.length === 0) return `passed, what compiled against ${plan.released} still does`;
  const broken = `what compiled against ${plan.released} no longer does (errors: ${errors.length})`;
  if (declaresBreaking(plan)) return `passed: ${broken}, and that is declared (${declaration(plan)})`;
  throw new Refusal(
    `${broken}, and no break is declared (${declaration(plan)})`,
    "keep the types compatible, or add a changeset that declares the break (`npx changeset`)",
  );
}

/** What would publish something wrong, or fail only after the long gate. */
export async function checkReady(plan: Plan, env: NodeJS.ProcessEnv): Promise<void> {
  await demandRepository(plan.folder, env.GITHUB_REPOSITORY);
  await demandChangelog(plan);
  await demandCompared(plan);
}

/** npm holds the provenance against it. Only the owner knows it. */
async function demandRepository(folder: string, here: string | undefined): Promise<void> {
  const { repository } = await readManifest(folder);
  const address: unknown =
    typeof repository === "object" && repository !== null ? Reflect.get(repository, "url") : repository;
  const stated = /([^/:]+\/[^/:]+?)(?:\.git)?$/.exec(String(address ?? ""))?.[1];
  if (stated !== undefined && (here === undefined || here === stated)) return;
  throw new Refusal(
    stated === undefined
      ? "package.json has no repository"
      : `package.json names the repository ${stated}, not ${here}`,
    'set "repository" in package.json to { "type": "git", "url": "git+https://…" }, the address this is developed at',
  );
}

/** A version that no changeset made has no section, and its users are told nothing. */
async function demandChangelog({ folder, version }: Plan): Promise<void> {
  const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8");
  const sections = changelog.split(/^## /m).map((section) => section.split("\n"));
  const told = sections.some(([title, ...lines]) => title?.trim() === version && lines.join("").trim() !== "");
  if (told) return;
  throw new Refusal(
    `package.json says ${version}, but CHANGELOG.md has no section for it`,
    "set the version back, add a changeset (`npx changeset`) and let the version pull request raise it",
  );
}

/** The release that was compared with is the newest that users have. */
async function demandCompared({ folder, name, version, released }: Plan): Promise<void> {
  // 0.0.x is no release: it only reserves a name.
  const newest = (await publishedVersions(name, folder))
    .filter((each) => each !== version && /^\d+\.\d+\.\d+$/.test(each) && !each.startsWith("0.0."))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  if (newest === undefined || newest === released) return;
  throw new Refusal(
    `the registry has ${newest}, and openapi/released/ has ${released ?? "nothing"}: nothing was compared with what users have`,
    `run the job \`record\` of the release of ${newest} again`,
  );
}

async function publishedVersions(name: string, folder: string): Promise<string[]> {
  const { code, stdout, output } = await run(["npm", "view", name, "versions", "--json", "--prefer-online"], folder);
  if (code === 0) {
    // npm writes a single version without a list around it.
    const versions: string | string[] = JSON.parse(stdout);
    return [versions].flat();
  }
  if (/\bE404\b/.test(output)) return [];
  throw new Refusal(
    `the registry does not say what it has of ${name} (${lastLine(output)})`,
    "try again when it answers",
  );
}
