import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { lastLine, run } from "./command.js";
import { Refusal } from "./refusal.js";

export interface Tarball {
  /** In `coverage/tarball/`, until the next one. */
  file: string;
  /** The hash, as a registry writes it. */
  integrity: string;
  /** In bytes. */
  size: number;
  files: number;
}

/** Packs what is built. The same content makes the same tarball, to the byte. */
export async function pack(folder: string): Promise<Tarball> {
  const to = join(folder, "coverage/tarball");
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const { code, stdout, output } = await run(
    ["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", to],
    folder,
  );
  if (code !== 0) throw new Refusal(`npm pack failed: ${lastLine(output)}`, "see what npm says of it");
  const [packed] = JSON.parse(stdout) as { filename: string; integrity: string; size: number; entryCount: number }[];
  if (packed === undefined) throw new Error("npm pack made no tarball");
  const { filename, integrity, size, entryCount } = packed;
  return { file: join(to, filename), integrity, size, files: entryCount };
}

export const describeTarball = ({ integrity, size, files }: Tarball): string =>
  `${(size / 1_000).toFixed(1)} kB, ${files} files, ${integrity.slice(0, 20)}…`;
