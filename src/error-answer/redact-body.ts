import { isEcho } from "./error-body.js";
import { MASK, redactText, SECRET_NAME } from "./redact.js";

/** How much of an error's body is kept, characters. */
export const KEPT_LENGTH = 65_536;
const MAX_DEPTH = 40;

/** What an echo of the request may show: which record, page and action. */
const isHarmless = (name: string, text: string): boolean =>
  (/^(?:id|\w+_id|page|per_page|status)$/.test(name) && /^\d{1,19}$/.test(text)) ||
  (/^(?:action|controller|format|status)$/.test(name) && /^[\w/ ]{1,60}$/.test(text));

/**
 * Copies a parsed error body, bounded in size and without secrets. The vendor's words are kept. Everything else echoes the
 * request, including `password` and `user_token`: of that, only flags, blanks and plainly harmless values are kept.
 */
export function redactBody(body: unknown, secrets: ReadonlySet<string>): unknown {
  let left = KEPT_LENGTH;

  const shown = (value: unknown, name: string, echo: boolean, depth: number): unknown => {
    left -= 8;
    if (value === null || typeof value === "boolean" || value === "") return value;
    if (typeof value === "number" || typeof value === "string") return scalar(value, name, echo);
    if (depth > MAX_DEPTH) return "[too deep]";
    if (Array.isArray(value)) {
      const kept: unknown[] = [];
      for (const item of value) {
        if (left <= 0) break;
        kept.push(shown(item, name, echo, depth + 1));
      }
      return kept;
    }
    if (typeof value !== "object") return undefined;
    const kept: [string, unknown][] = [];
    const names = Object.keys(value);
    // The words first: a long echo must not use up the space. Below the top level everything is of one kind.
    for (const wanted of depth === 0 ? [false, true] : [echo]) {
      for (const key of names) {
        if (left <= 0) break;
        const inner: unknown = Reflect.get(value, key);
        if (depth > 0 || isEcho(value, key, inner) === wanted) {
          const safeKey = nameOf(key, wanted);
          left -= safeKey.length;
          // What stands below a secret name is secret, too.
          kept.push([safeKey, shown(inner, SECRET_NAME.test(name) ? name : key, wanted, depth + 1)]);
        }
      }
    }
    return Object.fromEntries(kept); // here `__proto__` is a name like any other
  };

  const scalar = (value: number | string, name: string, echo: boolean): unknown => {
    const whole = String(value);
    // A list of messages such as {"password": ["is too short"]} is not secret; a single word under that name may be.
    const masked = echo ? !isHarmless(name, whole) : SECRET_NAME.test(name) && !/\s/.test(whole);
    if (masked) return MASK;
    const room = Math.max(0, left);
    const text = redactText(whole, secrets, room + 1);
    if (typeof value === "number" && text === whole) return value;
    left -= text.length;
    return text.length > room ? `${text.slice(0, room)}[cut]` : text;
  };

  // A JSON body sent under another content type is echoed as one long name.
  const nameOf = (key: string, echo: boolean): string =>
    echo && !/^[\w?[\]. -]{1,64}$/.test(key) ? MASK : redactText(key, secrets).slice(0, 256);

  return shown(body, "", false, 0);
}
