import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { LICENCES } from "./contents.js";

/**
 * Bundles the command with its libraries into `dist/cli/`: users install none of them, and it starts in the time of one
 * file. What it loads only now and then is a file of its own.
 *
 * @param folder where the package lies, with its dependencies
 */
export async function bundlePrograms(folder: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ["src/cli/index.ts"],
    outdir: "dist/cli",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    metafile: true,
    logLevel: "error",
    // A program is its side effects: package.json has none for who imports the client.
    ignoreAnnotations: true,
    // Its CommonJS libraries ask for modules of Node.
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    // An export of the package besides: shipped once, and at the same distance.
    plugins: [
      {
        name: "sandbox",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\.\/sandbox\/index\.js$/ }, ({ path }) => ({ path, external: true })),
      },
    ],
  });
  const packages = packagesIn(metafile);
  const texts = await Promise.all(packages.map((name) => licenceOf(folder, name)));
  await writeFile(join(folder, LICENCES), texts.join(`\n${"-".repeat(80)}\n\n`));
  return packages;
}

/** The folders of the packages that are in it. */
const packagesIn = ({ outputs }: Metafile): string[] => {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
  );
  const folders = inputs.flatMap((name) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name) ?? []);
  return [...new Set(folders)].sort();
};

/** @throws when it has none: its code could not be shipped */
async function licenceOf(folder: string, place: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, place, "package.json"), "utf8"));
  const file = readdirSync(join(folder, place)).find((each) => /^licen[cs]e(?:[-.]|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence in it`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, place, file), "utf8")).trim()}\n`;
}
