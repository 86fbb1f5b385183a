/** Where the repository stands between two releases. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import { type Bump, bumpFor, type Change, exceeds } from "../diff/changes.js";
import { readManifest } from "../lib/manifest.js";
import { root } from "../lib/root.js";
import { Refusal } from "./refusal.js";

export interface Plan {
  /** The root of the repository. */
  folder: string;
  /** Of the package. */
  name: string;
  /** In package.json. */
  version: string;
  /** The version in `openapi/released/`; undefined: nothing was released yet. */
  released: string | undefined;
  /** Changesets that are in no version yet. */
  pending: string[];
  /** What is published next, as things stand: what the pending changesets make of `version`, or `version`. */
  next: string;
  /** The step from `released` to `next`: what those who use the package are told about the changes in between. */
  declared: Bump;
}

export async function readPlan(folder = root): Promise<Plan> {
  const { name, version } = await readManifest(folder);
  if (name.startsWith("@")) {
    throw new Refusal(
      `${name} has a scope, and every import of this package is written without one`,
      'take the scope out of "name" in package.json, and out of the changesets that are pending',
    );
  }
  const released = await releasedVersion(folder);
  const { releases, changesets } = await getReleasePlan(folder).catch((error: Error) => {
    throw new Refusal(`the changesets cannot be read (${error.message})`, "correct them in .changeset/");
  });
  const next = releases.find((release) => release.name === name)?.newVersion ?? version;
  const declared = released === undefined ? "major" : stepBetween(released, next);
  return { folder, name, version, released, pending: changesets.map(({ id }) => id), next, declared };
}

async function releasedVersion(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "openapi/released/openapi.json"), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    },
  );
  if (text === undefined) return undefined;
  const { info } = JSON.parse(text) as { info: { version: string } };
  return info.version;
}

const BUMPS = ["major", "minor", "patch"] as const;

/** What a version says about the changes since another. */
export function stepBetween(from: string, to: string): Bump {
  if (compare(to, from) < 0) {
    throw new Refusal(`${to} is older than ${from}, which was released`, "take a newer version: `npx changeset`");
  }
  const [was, is] = [numbersOf(from), numbersOf(to)];
  return BUMPS[was.findIndex((number, place) => number !== is[place])] ?? "none";
}

function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Refusal(`${version} is not a version of three numbers`, "leave the prerelease: only releases are made");
  }
  return version.split(".").map(Number);
}

/** The newest release of these versions. 0.0.x is none: who reserves a name publishes that. */
export function newestOf(versions: string[]): string | undefined {
  const releases = versions.filter((each) => /^\d+\.\d+\.\d+$/.test(each) && !each.startsWith("0.0."));
  return releases.sort(compare).at(-1);
}

function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const index = left.findIndex((number, place) => number !== right[place]);
  return (left[index] ?? 0) - (right[index] ?? 0);
}

/** Whether those who use the package are told that something may break. Before 1.0.0 a minor release says so. */
export const declaresBreaking = ({ released, declared }: Plan): boolean =>
  released === undefined || !exceeds(bumpFor([BREAKING], released), declared);

const BREAKING: Change = { class: "breaking", subject: "the types", what: "broke", operations: [] };

/** What is declared, and who does: `a patch release, 0.1.0 to 0.1.1, by 1 pending changeset`. */
export function declaration({ released, pending, next, declared }: Plan): string {
  const by = pending.length === 0 ? "by package.json" : `by ${count(pending.length, "pending changeset")}`;
  return declared === "none" ? "no release at all" : `a ${declared} release, ${released} to ${next}, ${by}`;
}

/** `1 changeset`, `2 changesets`. */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
