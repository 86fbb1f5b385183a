import { execFile } from "node:child_process";

/** Something that runs programs. */
export interface Runtime {
  /** The name for `--only`. */
  name: string;
  /** Its npm package, and the command that prints its path. Absent for the Node that runs this script. */
  install?: { package: string; version: string; where: string[] };
  /** Arguments before the name of the program. */
  before: string[];
  programs: readonly Program[];
}
export type Program = "module" | "CommonJS" | "broken connections" | "answered writes" | "web globals";

const ON_NODE: readonly Program[] = ["module", "CommonJS", "broken connections", "answered writes"];
const node = (version: string): Runtime => ({
  name: `node@${version.split(".")[0]}`,
  install: { package: "node", version, where: ["node", "-p", "process.execPath"] },
  before: [],
  programs: ON_NODE,
});

/** Every supported runtime in its exact version from npm. */
export const RUNTIMES: readonly Runtime[] = [
  ...["20.20.2", "22.23.3", "24.21.0", "26.10.0"].map(node),
  {
    name: "bun",
    install: { package: "bun", version: "1.4.5", where: ["bun", "-p", "process.execPath"] },
    before: [],
    programs: ["module", "broken connections", "answered writes"],
  },
  {
    name: "deno",
    install: { package: "deno", version: "2.9.6", where: ["deno", "eval", "console.log(Deno.execPath())"] },
    before: ["run", "--allow-all", "--no-lock"],
    programs: ["module", "broken connections", "answered writes"],
  },
  { name: "web", before: [], programs: ["web globals"] },
];

/** The Node that runs this script. Only runs on request. */
export const PRESENT: Runtime = { name: "present", before: [], programs: ON_NODE };

/** @throws on an unknown name; lists the known ones */
export function chooseRuntimes(only: string | undefined): readonly Runtime[] {
  if (only === undefined) return RUNTIMES;
  const known = [...RUNTIMES, PRESENT];
  return only.split(",").map((name) => {
    const found = known.find((runtime) => runtime.name === name);
    if (found === undefined)
      throw new TypeError(`--only: unknown runtime ${name}. Known: ${known.map((each) => each.name).join(", ")}`);
    return found;
  });
}

/**
 * The path of a runtime's executable, fetched from npm if necessary.
 *
 * @param folder where npx runs; it must have no packages of its own
 * @throws when it cannot be fetched; says why
 */
export async function fetchRuntime({ install }: Runtime, folder: string): Promise<string> {
  if (
    install === undefined ||
    (install.package === "node" && process.versions.node === install.version && !process.versions.bun)
  )
    return process.execPath;
  const spec = `${install.package}@${install.version}`;
  // npm's errors must show even when the caller runs silently.
  const out = await execute(
    "npx",
    ["--yes", "--loglevel=error", `--package=${spec}`, "--", ...install.where],
    folder,
  ).catch((error) => {
    throw new Error(`${spec} cannot be fetched: ${error instanceof Error ? error.message : String(error)}`);
  });
  return out.trim();
}

/** Longer than any program takes; a download over a slow line may come close. */
const TOO_LONG_MS = 300_000;

/**
 * Runs a program and returns what it prints.
 *
 * @throws when it fails; ends with its last lines
 */
export function execute(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, timeout: TOO_LONG_MS, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const how = error.killed ? `not done within ${TOO_LONG_MS / 1_000} s` : `exit code ${error.code ?? error.signal}`;
      reject(new Error(`${how}: ${(stderr || stdout || error.message).trim().split("\n").slice(-12).join("\n")}`));
    });
  });
}
