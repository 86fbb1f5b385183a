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

/** The hash of the tarball that a registry has under a version; undefined: it has none. */
export async function publishedIntegrity(
  registry: string,
  version: string,
  name: string,
  folder: string,
): Promise<string | undefined> {
  const command = ["npm", "view", `${name}@${version}`, "dist.integrity", "--json", "--prefer-online"];
  const { code, stdout, output } = await run([...command, ...toRegistry(registry, name)], folder);
  const answer: unknown = stdout.trim() === "" ? undefined : JSON.parse(stdout);
  if (code === 0 && (answer === undefined || typeof answer === "string")) return answer;
  const error: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "error") : undefined;
  if (typeof error === "object" && error !== null && Reflect.get(error, "code") === "E404") return undefined;
  throw new Refusal(
    `the registry does not say whether it has ${version} (${lastLine(output)})`,
    "nothing was published; try again when it answers",
  );
}

/** The arguments that let npm talk to this registry and to no other. */
export const toRegistry = (registry: string, name: string): string[] => {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  return [`--registry=${registry}`, ...(scope === undefined ? [] : [`--${scope}:registry=${registry}`])];
};
