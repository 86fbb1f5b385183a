/** What must hold before a release: each check says what it found, or refuses. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runDiff } from "../diff/run.js";
import { sectionOf } from "./changelog.js";
import { count, declaration, declaresBreaking, type Plan } from "./plan.js";
import { Refusal, type Say } from "./refusal.js";

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
  if (plan.released === undefined) {
    say("Nothing was released yet: there are no openapi/released/types to compile.");
    return "passed, nothing to compile";
  }
  // The compiler is loaded by who needs it: most of what refuses does so without.
  const { typeErrors } = await import("./type-tests.js");
  const errors = await typeErrors(plan.folder);
  for (const error of errors) say(error);
  if (errors.length === 0) return `passed, what compiled against ${plan.released} still does`;
  const broken = `what compiled against ${plan.released} has ${count(errors.length, "error")} now`;
  if (declaresBreaking(plan)) return `passed: ${broken}, and that is declared (${declaration(plan)})`;
  throw new Refusal(
    `${broken}, and no break is declared (${declaration(plan)})`,
    "keep the types compatible, or add a changeset that declares the break (`npx changeset`)",
  );
}

/** Those who read the changelog are told of the next version. */
export async function checkChangeset(plan: Plan): Promise<string> {
  const { folder, version, next, released, pending } = plan;
  if (pending.length > 0) return `passed, ${count(pending.length, "changeset")} pending: ${version} becomes ${next}`;
  if (version === (released ?? "0.0.0")) {
    const since = released === undefined ? "and nothing was released yet" : `and ${released} is released`;
    throw new Refusal(`there is nothing to release: no changeset is pending, ${since}`, "add one: `npx changeset`");
  }
  if (sectionOf(await readFile(join(folder, "CHANGELOG.md"), "utf8"), version) === undefined) {
    throw new Refusal(
      `package.json says ${version}, but CHANGELOG.md has no section for it: no changeset made this version`,
      "set the version back, add a changeset (`npx changeset`) and let `npm run release:version` raise it",
    );
  }
  return `passed, CHANGELOG.md tells of ${version}`;
}
