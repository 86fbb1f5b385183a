/** What `npm run diff` does. */

import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { Description } from "../../src/catalog/index.js";
import { isArgumentError } from "../lib/arguments.js";
import { root } from "../lib/root.js";
import { type Bump, bumpFor, exceeds, inWords, isBump } from "./changes.js";
import { compareDescriptions } from "./compare.js";

const OPTIONS = {
  json: { type: "boolean", default: false },
  expect: { type: "string", default: "major" },
  released: { type: "string", default: join(root, "openapi/released/openapi.json") },
  description: { type: "string", default: join(root, "openapi/bundled/openapi.json") },
} as const;

/** @returns the exit code: 0, 1 when the changes need more than expected, 2 when it could not compare */
export async function runDiff(args: string[], say: (text: string) => void): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const { expect, released: file } = values;
    if (!isBump(expect)) throw new CannotCompare(`--expect: must be none, patch, minor or major, got "${expect}"`);
    const description = await read(values.description);
    if (description === undefined) throw new CannotCompare(`--description: no such file: ${values.description}`);
    const released = await read(file);
    const version = released?.info.version ?? null;
    const changes = released === undefined ? [] : compareDescriptions(released, description);
    const bump = bumpFor(changes, version ?? "");
    if (values.json) say(JSON.stringify({ released: version, bump, changes }, null, 2));
    else if (version === null) say(`Nothing has been released yet: ${relative(root, file)} does not exist.`);
    else
      say([`Compared with ${version}.`, ...(changes.length === 0 ? [] : [inWords(changes)]), needs(bump)].join("\n\n"));
    if (!exceeds(bump, expect)) return 0;
    if (!values.json) say(`That is more than ${expect}.`);
    return 1;
  } catch (error) {
    if (!(error instanceof CannotCompare || isArgumentError(error))) throw error;
    say(`Could not compare: ${error.message}`);
    return 2;
  }
}

class CannotCompare extends Error {}

const needs = (bump: Bump): string => (bump === "none" ? "Nothing changed." : `This needs a ${bump} release.`);

/** @returns undefined when there is no such file */
async function read(file: string): Promise<Description | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Description;
  } catch {
    throw new CannotCompare(`${file} is not JSON`);
  }
}
