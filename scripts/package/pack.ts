import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { demand } from "../lib/command.js";
import { type Manifest, parseManifest } from "../lib/manifest.js";
import { Refusal } from "../lib/refusal.js";
import { makeTarball } from "../lib/tarball.js";

export interface Packed {
  /** The path of the .tgz. */
  tarball: string;
  /** The size of the .tgz in bytes. */
  bytes: number;
  manifest: Manifest;
  /** The text of every file, by its name in the package. */
  files: Map<string, string>;
}

/**
 * Packs a built package for as long as `use` runs.
 *
 * @throws Refusal when dist/ is missing or older than a source
 */
export async function withPacked<T>(folder: string, use: (packed: Packed) => Promise<T>): Promise<T> {
  await refuseStaleBuild(folder);
  const place = await mkdtemp(join(tmpdir(), "syncro-pack-"));
  try {
    return await use(await pack(folder, place));
  } finally {
    await rm(place, { recursive: true });
  }
}

/** @param place the folder for the tarball and, in `package/`, its contents */
export async function pack(folder: string, place: string): Promise<Packed> {
  const { file: tarball, size: bytes } = await makeTarball(folder, place);
  const unpacked = join(place, "package");
  await mkdir(unpacked);
  await demand(["tar", "-xzf", tarball, "--strip-components=1", "-C", unpacked], place);
  const names = await filesIn(unpacked);
  const texts = await Promise.all(names.map((each) => readFile(join(unpacked, each), "utf8")));
  const files = new Map(names.map((each, index) => [each, texts[index] ?? ""]));
  return { tarball, bytes, manifest: parseManifest(files.get("package.json") ?? "{}"), files };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

async function refuseStaleBuild(folder: string): Promise<void> {
  const built = join(folder, "dist/index.js");
  if (!existsSync(built)) throw new Refusal("dist/ is missing", "npm run build");
  const { mtimeMs } = await stat(built);
  for (const name of await filesIn(join(folder, "src"))) {
    if ((await stat(join(folder, "src", name))).mtimeMs > mtimeMs) {
      throw new Refusal(`dist/ is older than src/${name}`, "npm run build");
    }
  }
}
