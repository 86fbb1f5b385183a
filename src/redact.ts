const MASK = "[redacted]";
/** Names whose values the vendor was seen to echo or that carry a secret by nature. */
const SECRET_NAME = /pass(word|phrase|code)|token|secret|api_?key|authorization|cookie|^otp|one_time|^code$/i;
const MAX_DEPTH = 40;

/** Replaces every secret in `text`, also in its URL-encoded form. */
export function redactText(text: string, secrets: Iterable<string>): string {
  let clean = text;
  for (const secret of secrets) {
    for (const form of new Set([secret, encodeURIComponent(secret)])) clean = clean.replaceAll(form, MASK);
  }
  return clean;
}

/** `redactText`, and the values of secret-bearing names too, in text that could not be parsed. */
export function redactSnippet(text: string, secrets: Iterable<string>): string {
  return redactText(text, secrets).replace(
    /(["']?\w*(?:password|passcode|token|secret|api_?key|authorization)\w*["']?\s*[:=]\s*)("[^"]*"?|'[^']*'?|[^\s,;&<>{}]+)/gi,
    (_match, name: string) => `${name}${MASK}`,
  );
}

/** A copy of a parsed JSON value with secrets replaced and the values of secret-bearing names masked. */
export function redactJson(value: unknown, secrets: Iterable<string>, depth = 0): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) return "[too deep]";
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      redactText(name, secrets),
      SECRET_NAME.test(name) && isFilled(inner) ? MASK : redactJson(inner, secrets, depth + 1),
    ]),
  );
}

/** An error message list such as `{"password": ["is too short"]}` is no secret: only plain values are masked. */
const isFilled = (value: unknown): boolean => (typeof value === "string" && value !== "") || typeof value === "number";

/** Response headers as a plain record, without cookies. */
export function redactHeaders(headers: Headers, secrets: Iterable<string>): Record<string, string> {
  const clean: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (!SECRET_NAME.test(name)) clean[name] = redactText(value, secrets);
  });
  return clean;
}

/**
 * What a `fetch` threw, safe to keep as `cause`. It stays itself unless a secret can be found in it: an injected `fetch`
 * may hang its whole request, headers included, on its errors.
 */
export function redactCause(cause: unknown, secrets: ReadonlySet<string>): unknown {
  if (secrets.size === 0 || !mentions(cause, secrets, new Set())) return cause;
  if (!(cause instanceof Error)) return redactText(String(cause), secrets);
  const clean = new Error(redactText(cause.message, secrets));
  clean.name = cause.name;
  clean.stack = redactText(cause.stack ?? "", secrets);
  const code: unknown = Reflect.get(cause, "code");
  return typeof code === "string" ? Object.assign(clean, { code }) : clean;
}

function mentions(value: unknown, secrets: ReadonlySet<string>, seen: Set<unknown>): boolean {
  if (typeof value === "string") return redactText(value, secrets) !== value;
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return false;
  seen.add(value);
  if (value instanceof Headers && mentions([...value], secrets, seen)) return true;
  if (value instanceof Map || value instanceof Set) return mentions([...value], secrets, seen);
  // Own properties, hidden and symbol-keyed ones too: `util.inspect` shows some of them.
  return Reflect.ownKeys(value).some((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    return property !== undefined && "value" in property && mentions(property.value, secrets, seen);
  });
}
