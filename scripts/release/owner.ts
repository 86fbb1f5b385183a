import { readManifest } from "../lib/manifest.js";

/** What only the owner can know, and has not said yet. It stands in package.json and nowhere else. */
export async function missingFacts(folder: string): Promise<string[]> {
  return (await repositoryOf(folder)) === "" ? ["package.json has no repository"] : [];
}

/** The address this is developed at; empty: nobody said. */
export async function repositoryOf(folder: string): Promise<string> {
  const { repository } = await readManifest(folder);
  const address: unknown =
    typeof repository === "object" && repository !== null ? Reflect.get(repository, "url") : repository;
  return typeof address === "string" ? address : "";
}

export const HOW_TO_STATE =
  'set "repository" in package.json to { "type": "git", "url": "git+https://…" }, the address this is developed at ' +
  "(provenance is checked against it)";
