/** What the workflow `publish` is told. */
import { appendFile } from "node:fs/promises";
import { demand } from "../lib/command.js";
import { checkReady } from "./checks.js";
import { readPlan } from "./plan.js";

/**
 * What a push to main asks for: `version`, `release` or `nothing`. Looks at main as it is now, since the record of a release
 * may have come since the push; but what is released is the commit of the push, so one that main has left behind releases
 * nothing: the later push does.
 */
export async function planWorkflow(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const plan = await readPlan(folder);
  const { version, released, next: becomes } = plan;
  const due = becomes !== version ? "version" : version === (released ?? "0.0.0") ? "nothing" : "release";
  const head = (await demand(["git", "rev-parse", "HEAD"], folder)).trim();
  const isLate = due === "release" && (env.GITHUB_SHA ?? head) !== head;
  const next = isLate ? "nothing" : due;
  if (next === "release") await checkReady(plan, env);
  await output(env, "next", next);
  const left = isLate ? ". main has moved on: its own run releases it" : "";
  return `released is ${released ?? "nothing"}, package.json says ${version}, the changesets make it ${becomes}${left}. Next: ${next}`;
}

/** Tells the jobs that come after, as `needs.<job>.outputs.<name>`. */
export async function output({ GITHUB_OUTPUT: file }: NodeJS.ProcessEnv, name: string, value: string): Promise<void> {
  if (file !== undefined) await appendFile(file, `${name}=${value}\n`);
}
