import { member } from "./member.js";

/** What `run` returns, or `undefined` if it throws. A promise it returns may reject: nobody waits for that. */
export function safely<T>(run: () => T): T | undefined {
  try {
    const result = run();
    if (typeof member(result, "then") === "function") Promise.resolve(result).catch(() => {});
    return result;
  } catch {
    return undefined;
  }
}
