import { join } from "node:path";
import { demand } from "./command.js";

export interface Tarball {
  /** Its path. */
  file: string;
  /** The hash, as a registry writes it. */
  integrity: string;
  /** In bytes. */
  size: number;
  files: number;
}

/**
 * Packs what is built, as `npm publish` does. The same content makes the same tarball, to the byte.
 *
 * @param to a folder for it
 */
export async function makeTarball(folder: string, to: string): Promise<Tarball> {
  const stdout = await demand(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", to], folder);
  const [packed] = JSON.parse(stdout) as { filename: string; integrity: string; size: number; entryCount: number }[];
  if (packed === undefined) throw new Error("npm pack made no tarball");
  const { filename, integrity, size, entryCount } = packed;
  return { file: join(to, filename), integrity, size, files: entryCount };
}

export const describeTarball = ({ integrity, size, files }: Tarball): string =>
  `${(size / 1_000).toFixed(1)} kB, ${files} files, ${integrity.slice(0, 20)}…`;
