/** What `npm run package:run` does. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Manifest, webImports } from "../../lib/manifest.js";
import { root } from "../../lib/root.js";
import { bundle } from "../bundle.js";
import { type Packed, withPacked } from "../pack.js";
import { breakConnections } from "./broken.js";
import { exercise } from "./exercise.js";
import { countArrivals } from "./repeated.js";
import { chooseRuntimes, execute, fetchRuntime, type Program, type Runtime } from "./runtimes.js";

const OPTIONS = { only: { type: "string" } } as const;

/**
 * @param folder a built package
 * @param args `--only node@20,bun`
 * @returns the exit code: 1 when a runtime failed, 2 for invalid arguments
 */
export async function runPackage(folder: string, args: string[], say: (text: string) => void): Promise<number> {
  let runtimes: readonly Runtime[];
  try {
    runtimes = chooseRuntimes(parseArgs({ args, options: OPTIONS }).values.only);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    say(error.message);
    return 2;
  }
  return withPacked(folder, async (packed) => {
    const place = await mkdtemp(join(tmpdir(), "syncro-run-"));
    try {
      const installed = await timed("installed from the tarball", () => install(packed, place), say);
      let failed = installed ? 0 : runtimes.length;
      for (const runtime of installed ? runtimes : []) {
        if (!(await timed(labelOf(runtime), () => runOn(runtime, place, packed.manifest), say))) failed++;
      }
      say(`${runtimes.length} runtimes, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  });
}

const labelOf = ({ name, install }: Runtime): string =>
  install === undefined ? `${name} (node ${process.versions.node})` : `${install.package} ${install.version}`;

/** Runs something and prints one line with the time it took and its result. */
async function timed(what: string, run: () => Promise<string>, say: (text: string) => void): Promise<boolean> {
  const began = performance.now();
  const line = (came: string) =>
    say(`${what.padEnd(26)} ${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${came}`);
  try {
    line(await run());
    return true;
  } catch (error) {
    line(`FAILED: ${reasonOf(error)}`);
    return false;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sets up a folder like a user's: the programs, the tarball, its dependencies from the registry and its peers. */
async function install({ tarball, manifest }: Packed, place: string): Promise<string> {
  await cp(join(root, "scripts/package/run/programs"), place, { recursive: true });
  await writeFile(join(place, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const { devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const peers = Object.keys(manifest.peerDependencies ?? {}).map((name) => `${name}@${devDependencies[name]}`);
  const said = await execute("npm", ["install", "--no-audit", "--no-fund", tarball, ...peers], place);
  return said.trim();
}

/** @returns what ran */
async function runOn(runtime: Runtime, place: string, manifest: Manifest): Promise<string> {
  const began = performance.now();
  const binary = await fetchRuntime(runtime, place);
  const fetchedMs = performance.now() - began;
  for (const program of runtime.programs) {
    const run: Run = (...args) => execute(binary, [...runtime.before, ...args], place);
    await PROGRAMS[program]({ run, runtime, place, manifest }).catch((error) => {
      throw new Error(`${program}: ${reasonOf(error)}`);
    });
  }
  return `${runtime.programs.join(", ")}${fetchedMs > 100 ? ` (fetched in ${(fetchedMs / 1_000).toFixed(1)} s)` : ""}`;
}

type Run = (...args: string[]) => Promise<string>;

interface Setting {
  run: Run;
  runtime: Runtime;
  /** The folder where the package is installed. */
  place: string;
  manifest: Manifest;
}

const PROGRAMS: Record<Program, (setting: Setting) => Promise<unknown>> = {
  module: ({ run }) => exercise((url, imports) => run("program.mjs", url, ...imports), false),
  CommonJS: ({ run }) => exercise((url, imports) => run("program.cjs", url, ...imports), false),
  "broken connections": ({ run, runtime }) =>
    breakConnections((cases) => run("outcomes.mjs", cases), runtime.name === "bun"),
  "answered writes": ({ run, runtime }) => countArrivals((cases) => run("answers.mjs", cases), runtime.name === "deno"),
  "web globals": async ({ run, place, manifest }) => {
    const code = await bundle(place, webEntry(manifest), { format: "iife", globalName: "packed" });
    await writeFile(join(place, "bundle.js"), code);
    await exercise((url) => run("web.mjs", "bundle.js", url), true);
  },
};

/** The scenario with every import that does not need Node. */
const webEntry = (manifest: Manifest): string =>
  [
    `import * as core from "${manifest.name}";`,
    ...webImports(manifest).map((name) => `import * as ${name} from "${manifest.name}/${name}";`),
    `export const modules = { ${["core", ...webImports(manifest)].join(", ")} };`,
    'export * from "./scenario.mjs";',
  ].join("\n");
