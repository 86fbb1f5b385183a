/** What `npm run release:pack` does: everything that the jobs after the gate publish and record, in `coverage/release/`. */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { demand, run } from "../lib/command.js";
import { Refusal } from "../lib/refusal.js";
import { describeTarball, makeTarball } from "../lib/tarball.js";
import type { Say } from "./checks.js";
import { output } from "./workflow.js";

/**
 * Packs what is built, runs it on every runtime, and packs it again: the same hash means that nothing changed meanwhile, and
 * that the tarball is the one that was tried. A later job is told the hash, and publishes nothing else.
 *
 * @returns words for the tarball
 */
export async function packRelease(folder: string, env: NodeJS.ProcessEnv, say: Say): Promise<string> {
  const changed = (await demand(["git", "status", "--porcelain"], folder)).trim();
  if (changed !== "") throw new Refusal(`this is not committed:\n${changed}\n`, "commit or discard that");
  const place = join(folder, "coverage/release");
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const tried = await makeTarball(folder, place);
  const { code, output: said } = await run(["npm", "run", "--silent", "package:run"], folder);
  say(said.trim());
  if (code !== 0) throw new Refusal("npm run package:run failed", "see above");
  const tarball = await makeTarball(folder, place);
  if (tarball.integrity !== tried.integrity) throw new Refusal("dist/ changed while it was tried", "pack it again");
  await writeRecord(folder, join(place, "released"));
  await output(env, "integrity", tarball.integrity);
  return describeTarball(tarball);
}

/** What the next release is held against: the description, and type tests. */
export async function writeRecord(folder: string, place: string): Promise<void> {
  const { typeTests } = await import("./type-tests.js");
  await cp(join(folder, "openapi/bundled/openapi.json"), join(place, "openapi.json"));
  for (const [file, text] of Object.entries(await typeTests(folder))) {
    await mkdir(dirname(join(place, "types", file)), { recursive: true });
    await writeFile(join(place, "types", file), text);
  }
}
