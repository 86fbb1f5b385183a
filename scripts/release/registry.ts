import { lastLine, run } from "./command.js";
import { Refusal } from "./refusal.js";

/** Where npm, as it is set up here, publishes the package: a scope may have a registry of its own. */
export async function registryFor(name: string, folder: string): Promise<string> {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  const settings = scope === undefined ? ["registry"] : [`${scope}:registry`, "registry"];
  for (const setting of settings) {
    const { stdout } = await run(["npm", "config", "get", setting], folder);
    if (URL.canParse(stdout.trim())) return stdout.trim();
  }
  throw new Refusal("npm knows no registry", "see `npm config get registry`");
}

/** Whether only this machine can see what is published there. */
export function isLoopback(registry: string): boolean {
  const { hostname } = new URL(registry);
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** All versions of a package that a registry has; empty: it does not know the package. */
export async function publishedVersions(registry: string, name: string, folder: string): Promise<string[]> {
  const versions = await ask(registry, name, name, "versions", folder);
  return [versions ?? []].flat().map(String);
}

/** The hash of the tarball that a registry has under a version. */
export async function publishedIntegrity(
  registry: string,
  name: string,
  version: string,
  folder: string,
): Promise<string> {
  return String(await ask(registry, name, `${name}@${version}`, "dist.integrity", folder));
}

/** undefined: the registry does not have it. Everything else that is no answer is refused: it might have it. */
async function ask(registry: string, name: string, what: string, field: string, folder: string): Promise<unknown> {
  const command = ["npm", "view", what, field, "--json", "--prefer-online", ...toRegistry(registry, name)];
  const { code, stdout, output } = await run(command, folder);
  const answer: unknown = stdout.trim() === "" ? undefined : JSON.parse(stdout);
  if (code === 0 && answer !== undefined) return answer;
  const error: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "error") : undefined;
  if (typeof error === "object" && error !== null && Reflect.get(error, "code") === "E404") return undefined;
  throw new Refusal(
    `the registry does not say what it has of ${what} (${lastLine(output)})`,
    "nothing was published; try again when it answers",
  );
}

/** The arguments that let npm talk to this registry and to no other. */
export const toRegistry = (registry: string, name: string): string[] => {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  return [`--registry=${registry}`, ...(scope === undefined ? [] : [`--${scope}:registry=${registry}`])];
};
