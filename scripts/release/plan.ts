/** Where the repository stands between two releases. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import { type Bump, bumpFor, type Change, exceeds } from "../diff/changes.js";
import { readManifest } from "../lib/manifest.js";
import { Refusal } from "../lib/refusal.js";

export interface Plan {
  /** The root of the repository. */
  folder: string;
  /** Of the package. */
  name: string;
  /** In package.json. */
  version: string;
  /** The version in `openapi/released/`; undefined: nothing was released yet. */
  released: string | undefined;
  /** What is published next: what the pending changesets make of `version`, or `version`. */
  next: string;
  /** The step from `released` to `next`: what users are told about the changes in between. */
  declared: Bump;
}

export async function readPlan(folder: string): Promise<Plan> {
  const { name, version } = await readManifest(folder);
  const released = await releasedVersion(folder);
  const { releases } = await getReleasePlan(folder).catch((error: Error) => {
    throw new Refusal(`the changesets cannot be read (${error.message})`, "correct them in .changeset/");
  });
  const next = releases.find((release) => release.name === name)?.newVersion ?? version;
  const declared = released === undefined ? "major" : stepBetween(released, next);
  return { folder, name, version, released, next, declared };
}

async function releasedVersion(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "openapi/released/openapi.json"), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    },
  );
  if (text === undefined) return undefined;
  const { info }: { info: { version: string } } = JSON.parse(text);
  return info.version;
}

const BUMPS = ["major", "minor", "patch"] as const;

/** What a version says about the changes since another. */
export function stepBetween(from: string, to: string): Bump {
  const [was, is] = [numbersOf(from), numbersOf(to)];
  const place = was.findIndex((number, index) => number !== is[index]);
  if ((is[place] ?? 0) < (was[place] ?? 0)) {
    throw new Refusal(`${to} is older than ${from}, which was released`, "take a newer version: `npx changeset`");
  }
  return BUMPS[place] ?? "none";
}

function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Refusal(`${version} is not a version of three numbers`, "leave the prerelease: only releases are made");
  }
  return version.split(".").map(Number);
}

/** Whether users are told that something may break. Before 1.0.0 a minor release says so. */
export const declaresBreaking = ({ released, declared }: Plan): boolean =>
  released === undefined || !exceeds(bumpFor([BREAKING], released), declared);

const BREAKING: Change = { class: "breaking", subject: "the types", what: "broke", operations: [] };

/** `a patch release, 0.1.0 to 0.1.1` */
export const declaration = ({ released, next, declared }: Plan): string =>
  declared === "none" ? "no release at all" : `a ${declared} release, ${released} to ${next}`;
