import { member } from "./member.js";

/** An environment variable, in runtimes that have an environment; others have only `fetch`, hence no `node:` import. */
export function environment(name: string): string | undefined {
  const value = member(member(member(globalThis, "process"), "env"), name);
  return typeof value === "string" ? value : undefined;
}
