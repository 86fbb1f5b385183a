import { lastLine, run } from "../lib/command.js";
import { Refusal } from "./refusal.js";

/** Where npm, as it is set up here, publishes. */
export async function registryOf(folder: string): Promise<string> {
  const { stdout } = await run(["npm", "config", "get", "registry"], folder);
  if (URL.canParse(stdout.trim())) return stdout.trim();
  throw new Refusal("npm knows no registry", "see `npm config get registry`");
}

/** Whether only this machine can see what is published there. */
export function isLoopback(registry: string): boolean {
  const { hostname } = new URL(registry);
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** All versions of a package that a registry has; empty: it does not know the package. */
export async function publishedVersions(registry: string, name: string, folder: string): Promise<string[]> {
  const versions = await ask(registry, name, "versions", folder);
  return [versions ?? []].flat().map(String);
}

/** The hash of the tarball that a registry has under a version. */
export async function publishedIntegrity(
  registry: string,
  name: string,
  version: string,
  folder: string,
): Promise<string> {
  return String(await ask(registry, `${name}@${version}`, "dist.integrity", folder));
}

/** undefined: the registry does not have it. Everything else that is no answer is refused: it might have it. */
async function ask(registry: string, what: string, field: string, folder: string): Promise<unknown> {
  const command = ["npm", "view", what, field, "--json", "--prefer-online", `--registry=${registry}`];
  const { code, stdout, output } = await run(command, folder);
  const answer = parsed(stdout);
  if (code === 0 && answer !== undefined) return answer;
  const error: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "error") : undefined;
  if (typeof error === "object" && error !== null && Reflect.get(error, "code") === "E404") return undefined;
  throw new Refusal(
    `the registry does not say what it has of ${what} (${lastLine(output)})`,
    "nothing was published; try again when it answers",
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
