import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demand } from "./command.js";
import { homeOf, readManifest } from "./manifest.js";

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
 * Packs the build as `npm publish` would. Once the package has a repository, everything on its npm page leads there: the links
 * of the README, the home page and the place for problems. The same files always give the same tarball, byte for byte.
 *
 * @param to the folder to write it to
 */
export async function makeTarball(folder: string, to: string): Promise<Tarball> {
  const plain = await npmPack(folder, to);
  const home = homeOf(await readManifest(folder));
  if (home === undefined) return plain;
  const place = await mkdtemp(join(tmpdir(), "syncro-linked-"));
  try {
    await demand(["tar", "-xzf", plain.file, "-C", place], to);
    const unpacked = join(place, "package");
    const edit = async (name: string, change: (text: string) => string) =>
      writeFile(join(unpacked, name), change(await readFile(join(unpacked, name), "utf8")));
    const { version } = await readManifest(unpacked);
    await edit("README.md", (text) => withLinks(text, `${home}/blob/v${version}`));
    await edit("package.json", (text) => {
      const pages = { homepage: `${home}#readme`, bugs: `${home}/issues` };
      return `${JSON.stringify({ ...pages, ...JSON.parse(text) }, null, 2)}\n`;
    });
    return await npmPack(unpacked, to);
  } finally {
    await rm(place, { recursive: true });
  }
}

/** Markdown with every relative link made absolute, and pictures from where their file is given as it is. */
export const withLinks = (markdown: string, home: string): string =>
  markdown
    .replace(/(?<=\]\()(?![a-z]+:|#)/g, `${home}/`)
    .replace(/(?<= src(?:set)?=")(?![a-z]+:)/g, `${home.replace("/blob/", "/raw/")}/`);

async function npmPack(folder: string, to: string): Promise<Tarball> {
  const stdout = await demand(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", to], folder);
  const [packed] = JSON.parse(stdout) as { filename: string; integrity: string; size: number; entryCount: number }[];
  if (packed === undefined) throw new Error("npm pack made no tarball");
  const { filename, integrity, size, entryCount } = packed;
  return { file: join(to, filename), integrity, size, files: entryCount };
}

export const describeTarball = ({ integrity, size, files }: Tarball): string =>
  `${(size / 1_000).toFixed(1)} kB, ${files} files, ${integrity.slice(0, 20)}…`;
