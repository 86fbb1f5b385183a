import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { demand } from "./command.js";
import { homeOf, readManifest } from "./manifest.js";
import { changeLinks } from "./markdown-links.js";

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
 * Packs the build as `npm publish` would, with links that work where they are read. Once the package has a repository,
 * everything on its npm page leads there: the links of the README, the home page and the place for problems. The other
 * pages lead to each other, and to the repository for what is not in the package; without one, only the words of such a
 * link stay. The same files always give the same tarball, byte for byte.
 *
 * @param to the folder to write it to
 */
export async function makeTarball(folder: string, to: string): Promise<Tarball> {
  const plain = await npmPack(folder, to);
  const home = homeOf(await readManifest(folder));
  const place = await mkdtemp(join(tmpdir(), "syncro-linked-"));
  try {
    await demand(["tar", "-xzf", plain.file, "-C", place], to);
    const unpacked = join(place, "package");
    const edit = async (name: string, change: (text: string) => string) =>
      writeFile(join(unpacked, name), change(await readFile(join(unpacked, name), "utf8")));
    const { version } = await readManifest(unpacked);
    const names = (await readdir(unpacked, { recursive: true })).map((name) => name.replaceAll(sep, "/"));
    const at = home && `${home}/blob/v${version}`;
    for (const name of names.filter((each) => each.endsWith(".md"))) {
      await edit(name, (text) => withLinks(name, text, new Set(names), at));
    }
    if (home !== undefined) {
      await edit("package.json", (text) => {
        const pages = { homepage: `${home}#readme`, bugs: `${home}/issues` };
        return `${JSON.stringify({ ...pages, ...JSON.parse(text) }, null, 2)}\n`;
      });
    }
    return await npmPack(unpacked, to);
  } finally {
    await rm(place, { recursive: true });
  }
}

/**
 * A page as it is packed.
 *
 * @param there what the package has
 * @param home where the repository shows its files
 */
export function withLinks(
  page: string,
  markdown: string,
  there: ReadonlySet<string>,
  home: string | undefined,
): string {
  const onNpm = page === "README.md" && home !== undefined;
  const linked = changeLinks(page, markdown, ({ whole, text, target, section }) => {
    if (there.has(target) && !onNpm) return whole;
    return home === undefined ? text : whole.replace(/\([^(]*\)$/, `(${home}/${target}${section})`);
  });
  // Pictures come from where their file is given as it is.
  return onNpm ? linked.replace(/(?<= src(?:set)?=")(?![a-z]+:)/g, `${home.replace("/blob/", "/raw/")}/`) : linked;
}

async function npmPack(folder: string, to: string): Promise<Tarball> {
  const stdout = await demand(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", to], folder);
  const [packed] = JSON.parse(stdout) as { filename: string; integrity: string; size: number; entryCount: number }[];
  if (packed === undefined) throw new Error("npm pack made no tarball");
  const { filename, integrity, size, entryCount } = packed;
  return { file: join(to, filename), integrity, size, files: entryCount };
}

export const describeTarball = ({ integrity, size, files }: Tarball): string =>
  `${(size / 1_000).toFixed(1)} kB, ${files} files, ${integrity.slice(0, 20)}…`;
