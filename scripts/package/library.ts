import { writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { needsNode, optionalImports, readManifest } from "../lib/manifest.js";

/** What `syncro-msp` is made of, and the optional imports share with it. */
const CORE = "dist/core.js";
const MAIN = "src/index.ts";

/**
 * Bundles the package's own modules, because a cold import pays for each file: one file with all that the client is made of,
 * and one for each import. Those take what they share with the client from the first: no error class, and no state, exists
 * twice. Dependencies stay outside.
 *
 * @param folder where the package lies, with its dependencies
 */
export async function bundleLibrary(folder: string): Promise<void> {
  const core = await analyse(folder, MAIN);
  const entries = optionalImports(await readManifest(folder)).map((name) => `src/${name}/index.ts`);
  const optional = await Promise.all(entries.map((entry) => analyse(folder, entry)));
  const own = optional.flatMap(({ modules }) => modules.filter(({ name }) => !core.has(name)));
  const shared = own.flatMap(({ imports }) => imports).filter((name) => core.has(name));
  refuseTwice(own.map(({ name }) => name));
  await bundleCore(folder, [MAIN, ...new Set(shared)]);
  await writeFile(join(folder, "dist/index.js"), `export { ${core.exports.join(", ")} } from "./core.js";\n`);
  await Promise.all(entries.map((entry) => bundleEntry(folder, entry, core.has)));
}

const common = (folder: string): BuildOptions & { metafile: true } => ({
  absWorkingDir: folder,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: "error",
});

/** What an entry exports, and the modules that it reaches. */
async function analyse(folder: string, entry: string) {
  const { metafile } = await build({ ...common(folder), entryPoints: [entry], outfile: CORE, write: false });
  const modules = Object.entries(metafile.inputs).map(([name, { imports }]) => ({
    name,
    imports: imports.map(({ path }) => path),
  }));
  const names = new Set(Object.keys(metafile.inputs));
  return { exports: metafile.outputs[CORE]?.exports ?? [], modules, has: (name: string) => names.has(name) };
}

/** @throws when two of the modules export the same name */
async function bundleCore(folder: string, modules: readonly string[]): Promise<void> {
  const contents = modules.map((name) => `export * from "./${name}";`).join("\n");
  const { metafile } = await build({ ...common(folder), stdin: { contents, resolveDir: folder }, outfile: CORE });
  const { exports = [] } = metafile.outputs[CORE] ?? {};
  const each = await build({
    ...common(folder),
    entryPoints: [...modules],
    outdir: dirname(CORE),
    write: false,
  });
  const wanted = Object.values(each.metafile.outputs).flatMap((output) => output.exports ?? []);
  const lost = wanted.filter((name) => !exports.includes(name));
  if (lost.length > 0) throw new Error(`two modules of the core export ${lost.join(", ")}`);
}

async function bundleEntry(folder: string, entry: string, isShared: (name: string) => boolean): Promise<void> {
  const takeFromCore: Plugin = {
    name: "core",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
        const name = relative(folder, resolve(resolveDir, path)).replaceAll(sep, "/").replace(/\.js$/, ".ts");
        return isShared(name) ? { path: "../core.js", external: true } : undefined;
      }),
  };
  const outfile = entry.replace(/^src/, "dist").replace(/\.ts$/, ".js");
  await build({
    ...common(folder),
    entryPoints: [entry],
    outfile,
    plugins: [takeFromCore],
    sourcemap: !needsNode(outfile),
  });
}

/** @throws when a module would be in two files: it may hold state, or a class that others compare with */
function refuseTwice(modules: readonly string[]): void {
  const twice = modules.filter((name, at) => modules.indexOf(name) !== at);
  if (twice.length > 0)
    throw new Error(`${twice.join(", ")} would be in two files: only what the client uses is shared`);
}
