import { oneLine } from "../ground/index.js";
import { redactText } from "./redact.js";

/** The only properties of a cause that are shown: what Node, Bun and Deno report about a connection. */
const SHOWN_PROPERTIES = ["code", "errno", "syscall", "hostname", "address", "port"];

/**
 * Copies what `fetch` threw, keeping only what is known to be harmless, for use as a `cause`. A custom `fetch` may attach
 * the whole request, including headers, to its errors.
 */
export function redactCause(cause: unknown, secrets: ReadonlySet<string>, depth = 0): unknown {
  const line = (value: unknown) => oneLine(redactText(String(value), secrets));
  if (!(cause instanceof Error)) return line(typeof cause === "object" ? "an object that is not an Error" : cause);
  const clean = new Error(line(cause.message));
  const define = (name: string, value: unknown) =>
    Object.defineProperty(clean, name, { value, configurable: true, writable: true });
  define("name", line(cause.name));
  define("stack", redactText(String(cause.stack ?? ""), secrets).replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, " "));
  for (const name of SHOWN_PROPERTIES) {
    const value: unknown = Reflect.get(cause, name);
    if (typeof value === "string") Object.assign(clean, { [name]: line(value) });
    else if (typeof value === "number") Object.assign(clean, { [name]: value });
  }
  if (depth > 5) return clean;
  if (cause.cause !== undefined) define("cause", redactCause(cause.cause, secrets, depth + 1));
  if (cause instanceof AggregateError && Array.isArray(cause.errors)) {
    const inner = cause.errors.slice(0, 10);
    define(
      "errors",
      inner.map((each) => redactCause(each, secrets, depth + 1)),
    );
  }
  return clean;
}
