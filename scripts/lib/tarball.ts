import { join } from "node:path";
import { demand } from "./command.js";

export interface Tarball {
  /** Its path. */
  file: string;
  /** The hash in the registry's format. */
  integrity: string;
  /** In bytes. */
  size: number;
  files: number;
}

/**
 * Packs the build as `npm publish` would. The same files always give the same tarball, byte for byte.
 *
 * @param to the folder to write it to
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
