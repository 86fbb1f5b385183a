/** The weekly look at a real account: one job reads it, another one, without its key, opens the issue. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readDescription } from "../lib/description.js";
import { COULD_NOT_RUN, DEVIATIONS, verifyLive } from "../verify/run.js";
import { createGitHub } from "./api.js";
import { cut, keepIssue } from "./notes.js";
import { output, runUrl, StepError, type Surroundings } from "./surroundings.js";

/** Where the two jobs meet, in the clone. */
const FOLDER = "verify-live";

/**
 * Reads the account as `npm run verify:live` does, and tells the next job whether anything deviates.
 *
 * @param verify other surroundings of the reading, for tests
 */
export async function readAccount(
  { env, cwd, say }: Surroundings,
  { args = [], ...verify }: Partial<Parameters<typeof verifyLive>[0]> = {},
): Promise<void> {
  const to = ["--out", join(cwd, FOLDER)];
  const code = await verifyLive({ env, description: await readDescription(), say, ...verify, args: [...to, ...args] });
  if (code === COULD_NOT_RUN) throw new StepError("nothing is known of the account: it says above why");
  await output(env, "deviations", String(code === DEVIATIONS));
}

/** Opens the issue with the report, or brings the open one up to date. Closing it is for whoever settled it. */
export async function keepDriftIssue({ env, cwd, say }: Surroundings): Promise<void> {
  const report = await readFile(join(cwd, FOLDER, "report.md"), "utf8");
  const run = runUrl(env);
  const text = `${cut(report, "The rest is in the files of the run.")}\nSeen by ${run}, which keeps the files.`;
  const title = "The API deviates from the description";
  const { did, number } = await keepIssue(createGitHub(env), { mark: "drift", text, title, label: "drift" });
  say(`Issue ${number} ${did}.`);
}
