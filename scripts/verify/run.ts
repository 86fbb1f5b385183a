/** What `npm run verify:live` does. */

import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Description } from "../../src/catalog/index.js";
import { isSyncroConfigError, type SyncroClientOptions } from "../../src/index.js";
import { isArgumentError } from "../lib/arguments.js";
import { findingsOf } from "./findings.js";
import { harOf } from "./har.js";
import { planOf } from "./plan.js";
import { createReader } from "./reader.js";
import { checkedCount, deviationCount, reportOf } from "./report.js";
import { CannotRun, type Visit, walk } from "./walk.js";

export const CLEAN = 0;
export const DEVIATIONS = 1;
export const COULD_NOT_RUN = 2;

export interface Surroundings {
  args: string[];
  env: Record<string, string | undefined>;
  description: Description;
  say: (line: string) => void;
  /** Further client options, for tests. */
  client?: Pick<SyncroClientOptions, "rateLimit" | "retry">;
}

/** @returns the exit code: 0 no deviations, 1 deviations, 2 could not run */
export async function verifyLive({ args, env, description, say, client = {} }: Surroundings): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    if (values.help) {
      say(USAGE);
      return CLEAN;
    }
    const plan = planOf(description);
    if (values.plan) {
      for (const { key, needs } of plan) say([key, ...needs.map(sourceInWords)].join("  "));
      return CLEAN;
    }
    const account = accountOf(values["base-url"], env);
    const read = createReader({ ...account, ...client });
    const folder = resolve(values.out);
    say(
      `Reading ${account.baseUrl ?? `the account "${account.subdomain}"`}: at most ${plan.length} GET requests, one page ` +
        "and one record of each list, within the rate limit. Nothing is written to the account.\n" +
        `The report goes to ${join(folder, "report.md")}, findings.json and traffic.har. None of them contains any value of ` +
        "the account.",
    );
    let done = 0;
    const onVisit = (visit: Visit) => say(`[${++done}/${plan.length}] ${visit.read.key}: ${inWords(visit)}`);
    const visits = await walk({ description, plan, read, onVisit });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "report.md"), reportOf(visits, description.info));
    await writeFile(join(folder, "findings.json"), findingsOf(visits, description.info));
    await writeFile(join(folder, "traffic.har"), harOf(visits));
    return conclude(visits, say);
  } catch (error) {
    if (!(error instanceof CannotRun || isSyncroConfigError(error) || isArgumentError(error))) throw error;
    say(`Could not run: ${error.message}`);
    return COULD_NOT_RUN;
  }
}

const OPTIONS = {
  "base-url": { type: "string" },
  out: { type: "string", default: "verify-live" },
  plan: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const USAGE = `Compares the account of SYNCRO_SUBDOMAIN and SYNCRO_API_KEY with the description. Reads only, never writes.

  --plan             lists what it would read
  --out <folder>     where the report goes (default: verify-live)
  --base-url <url>   reads a sandbox on this machine instead, such as http://127.0.0.1:4010/api/v1

Exit code: 0 no deviations, 1 deviations, 2 could not run.`;

/**
 * The account from the environment or, with `--base-url`, a sandbox. A sandbox never gets the key from the environment.
 */
function accountOf(baseUrl: string | undefined, env: Surroundings["env"]): SyncroClientOptions {
  if (baseUrl !== undefined) {
    const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/.test(baseUrl);
    if (!loopback)
      throw new CannotRun("--base-url: must be http on this machine, such as http://127.0.0.1:4010/api/v1");
    return { baseUrl, apiKey: "sandbox-key" };
  }
  const { SYNCRO_API_KEY: apiKey = "", SYNCRO_SUBDOMAIN: subdomain = "" } = env;
  if (apiKey === "" || subdomain === "") {
    throw new CannotRun("set SYNCRO_SUBDOMAIN and SYNCRO_API_KEY, or pass --base-url with a sandbox on this machine");
  }
  return { apiKey, subdomain };
}

function conclude(visits: Visit[], say: Surroundings["say"]): number {
  const checked = checkedCount(visits);
  const count = deviationCount(visits);
  if (checked === 0 && count === 0) throw new CannotRun("no operation could be checked; the report says why");
  say(`${checked} of ${visits.length} operations checked, ${count} deviations.`);
  return count === 0 ? CLEAN : DEVIATIONS;
}

const inWords = ({ outcome, note, deviations }: Visit): string => {
  const what = outcome === "checked" ? outcome : `not checked, ${note === "" ? outcome : note}`;
  return deviations.length === 0 ? what : `${what}, ${deviations.length} deviations`;
};

const sourceInWords = ({ parameter, from }: ReturnType<typeof planOf>[number]["needs"][number]): string =>
  `${parameter.name} ${from === undefined ? "(no list provides it: not checked)" : `from ${from}`}`;
