export const MASK = "[redacted]";
/** Names whose values are secrets, or were seen echoed by the vendor (passwords, `user_token`, one-time codes). */
export const SECRET_NAME =
  /pass(?:word|phrase|code)|token|secret|api_?key|authorization|cookie|card_?number|cvv|cvc|^otp|one_time|^code$/i;
/** Masking a shorter secret wherever it occurs would mangle every sentence; under its own name it is masked anyway. */
const MIN_SECRET_LENGTH = 4;
export const MAX_DEPTH = 40;

/** Masks every secret in `text`, in its plain, URL-encoded and JSON-escaped forms. */
export function redactText(text: string, secrets: Iterable<string>): string {
  const forms = [...secrets].flatMap((secret) => [
    secret,
    encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "")),
    JSON.stringify(secret).slice(1, -1),
  ]);
  // Longest first: one secret may contain another.
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((clean, form) => clean.replaceAll(form, MASK), text);
}

// A name and its value as JSON, forms, headers, Ruby's inspect and HTML debug pages write them. Every repetition is bounded
// or ends the match, so that the time taken is proportional to the text.
const NAMED_SECRET =
  /((?:pass(?:word|phrase|code)|token|secret|api_?key|authorization)\w{0,40}(?:["'\\\]]|%5D|&quot;|&#39;){0,4}\s{0,9}(?:=>|=&gt;|[:=])\s{0,9}(?:Bearer +|Basic +)?)("(?:[^"\\]|\\.)*"?|'[^']*'?|&quot;[^&]*(?:&quot;)?|[^\s,;&<>{}]+)/gi;

/** The first `length` characters of unparsed text, without secrets and without values that follow a secret name. */
export function redactSnippet(text: string, secrets: Iterable<string>, length: number): string {
  // Mask first: a cut through a secret would leave its beginning.
  const clean = redactText(text, secrets).slice(0, length);
  return clean.replace(NAMED_SECRET, (_match, name: string) => `${name}${MASK}`);
}

/** Body values with secret names: the server may echo them, so they are masked as well. */
export function secretsIn(body: unknown, depth = 0): string[] {
  if (typeof body !== "object" || body === null || depth > MAX_DEPTH) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    if (typeof value !== "string" && typeof value !== "number") return secretsIn(value, depth + 1);
    return SECRET_NAME.test(name) && String(value).length >= MIN_SECRET_LENGTH ? [String(value)] : [];
  });
}

/** The only response headers that are shown: what came, when, from where, and what to quote to the vendor. */
const SHOWN_HEADERS =
  /^(?:allow|cf-ray|content-(?:encoding|length|type)|date|retry-after|server|via|x-request-id|x-runtime|(?:x-)?ratelimit-[a-z-]+)$/;

export function redactHeaders(headers: Headers, secrets: Iterable<string>): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (SHOWN_HEADERS.test(name)) shown[name] = redactText(value, secrets);
  });
  return shown;
}

/** The only properties of a cause that are shown: what Node, Bun and Deno report about a connection. */
const SHOWN_PROPERTIES = ["code", "errno", "syscall", "hostname", "address", "port"];

/**
 * Copies what `fetch` threw, keeping only what is known to be harmless, for use as a `cause`. A custom `fetch` may attach
 * the whole request, including headers, to its errors.
 */
export function redactCause(cause: unknown, secrets: ReadonlySet<string>, depth = 0): unknown {
  if (!(cause instanceof Error)) {
    return redactText(typeof cause === "object" ? "an object that is not an Error" : String(cause), secrets);
  }
  const clean = new Error(redactText(cause.message, secrets));
  const define = (name: string, value: unknown) =>
    Object.defineProperty(clean, name, { value, configurable: true, writable: true });
  define("name", cause.name);
  define("stack", redactText(cause.stack ?? "", secrets));
  for (const name of SHOWN_PROPERTIES) {
    const value: unknown = Reflect.get(cause, name);
    if (typeof value === "string") Object.assign(clean, { [name]: redactText(value, secrets) });
    else if (typeof value === "number") Object.assign(clean, { [name]: value });
  }
  if (depth > 5) return clean;
  if (cause.cause !== undefined) define("cause", redactCause(cause.cause, secrets, depth + 1));
  if (cause instanceof AggregateError) {
    define(
      "errors",
      cause.errors.slice(0, 10).map((inner: unknown) => redactCause(inner, secrets, depth + 1)),
    );
  }
  return clean;
}
