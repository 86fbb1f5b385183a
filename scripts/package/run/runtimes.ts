import { execFile } from "node:child_process";

/** What a program can be run with. */
export interface Runtime {
  /** As `--only` has it. */
  name: string;
  /** As npm has it; none for the Node that runs this. */
  install?: { package: string; version: string; where: string[] };
  /** What stands in front of a program's name. */
  before: string[];
  /** Which programs: an ES module, the same from CommonJS, broken connections, or a context with web globals. */
  programs: readonly Program[];
}
export type Program = "module" | "CommonJS" | "broken connections" | "web globals";

const ON_NODE: readonly Program[] = ["module", "CommonJS", "broken connections"];
const node = (version: string): Runtime => ({
  name: `node@${version.split(".")[0]}`,
  install: { package: "node", version, where: ["node", "-p", "process.execPath"] },
  before: [],
  programs: ON_NODE,
});

/** The lines of Node that are supported, and the others. Exact versions, from npm. */
export const RUNTIMES: readonly Runtime[] = [
  ...["20.20.2", "22.23.3", "24.21.0", "26.10.0"].map(node),
  {
    name: "bun",
    install: { package: "bun", version: "1.4.5", where: ["bun", "-p", "process.execPath"] },
    before: [],
    programs: ["module", "broken connections"],
  },
  {
    name: "deno",
    install: { package: "deno", version: "2.9.6", where: ["deno", "eval", "console.log(Deno.execPath())"] },
    before: ["run", "--allow-all", "--no-lock"],
    programs: ["module", "broken connections"],
  },
  { name: "web", before: [], programs: ["web globals"] },
];

/** The Node that runs this: not among the others, for tests. */
export const PRESENT: Runtime = { name: "present", before: [], programs: ON_NODE };

/** @throws for a name that is none, with those that there are */
export function chooseRuntimes(only: string | undefined): readonly Runtime[] {
  if (only === undefined) return RUNTIMES;
  const known = [...RUNTIMES, PRESENT];
  return only.split(",").map((name) => {
    const found = known.find((runtime) => runtime.name === name);
    if (found === undefined)
      throw new TypeError(`--only: there is no ${name}, only ${known.map((each) => each.name).join(", ")}`);
    return found;
  });
}

/**
 * The path of a runtime's program, fetched from npm where it is not here.
 *
 * @param folder where npx runs: one that has no packages of its own
 * @throws with the reason
 */
export async function fetchRuntime({ install }: Runtime, folder: string): Promise<string> {
  if (
    install === undefined ||
    (install.package === "node" && process.versions.node === install.version && !process.versions.bun)
  )
    return process.execPath;
  const spec = `${install.package}@${install.version}`;
  // What npm has to say must be heard, also where whoever runs this is silent.
  const out = await execute(
    "npx",
    ["--yes", "--loglevel=error", `--package=${spec}`, "--", ...install.where],
    folder,
  ).catch((error) => {
    throw new Error(`${spec} cannot be fetched: ${error instanceof Error ? error.message : String(error)}`);
  });
  return out.trim();
}

/** No program takes so long; a fetch may on a slow line. */
const TOO_LONG_MS = 300_000;

/**
 * What a program prints.
 *
 * @throws with the end of what it had to say when it fails
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
