import { MAX_SPELLING, patternOf, unescapers } from "./spellings.js";

export const MASK = "[redacted]";
/** Names whose values are secrets, or were seen echoed by the vendor (passwords, `user_token`, one-time codes). */
export const SECRET_NAME =
  /pass(?:word|phrase|code)|token|secret|api_?key|authorization|cookie|card_?number|cvv|cvc|^otp|one_time|^code$/i;
/** Masking a shorter secret wherever it occurs would mangle every sentence; under its own name it is masked anyway. */
const MIN_SECRET_LENGTH = 4;

/** How often an echo may be escaped over and over. */
const MAX_LAYERS = 3;

/**
 * The first `length` characters of `text`, with every secret masked, however it is spelled. Where that takes removing escapes,
 * the text is returned without them.
 */
export function redactText(text: string, secrets: Iterable<string>, length = Number.POSITIVE_INFINITY): string {
  // Longest first: one secret may contain another.
  const found = [...secrets].sort((a, b) => b.length - a.length).map(patternFor);
  const mask = (layer: string, depth: number): string => {
    let shown = found.reduce((clean, pattern) => clean.replace(pattern, MASK), layer);
    if (depth === MAX_LAYERS) return shown;
    for (const unescaped of unescapers) {
      const inner = unescaped(shown);
      const masked = inner === shown ? inner : mask(inner, depth + 1);
      if (masked !== inner) shown = masked;
    }
    return shown;
  };
  // Mask before cutting: a cut through a secret would leave its beginning.
  const end = length + 2 * MAX_SPELLING;
  const shown = mask(text.slice(0, end), 0);
  return (text.length > end ? shown.slice(0, -MAX_SPELLING) : shown).slice(0, length);
}

/** The key is the same for all calls. Bounded, since other secrets are not. */
const patterns = new Map<string, RegExp>();
const MAX_PATTERNS = 50;

function patternFor(secret: string): RegExp {
  const known = patterns.get(secret);
  if (known !== undefined) return known;
  if (patterns.size >= MAX_PATTERNS) patterns.clear();
  const pattern = patternOf(secret);
  patterns.set(secret, pattern);
  return pattern;
}

// A name and its value as JSON, forms, headers, Ruby's inspect and HTML debug pages write them. Every repetition is bounded
// or ends the match, so that the time taken is proportional to the text.
const NAMED_SECRET =
  /((?:pass(?:word|phrase|code)|token|secret|api_?key|authorization)\w{0,40}(?:["'\\\]]|%5D|&quot;|&#39;){0,4}\s{0,9}(?:=>|=&gt;|[:=])\s{0,9}(?:Bearer +|Basic +)?)("(?:[^"\\]|\\.)*"?|'[^']*'?|&quot;[^&]*(?:&quot;)?|[^\s,;&<>{}]+)/gi;

/** The first `length` characters of unparsed text, without secrets and without values that follow a secret name. */
export function redactSnippet(text: string, secrets: Iterable<string>, length: number): string {
  return redactText(text, secrets, length).replace(NAMED_SECRET, (_match, name: string) => `${name}${MASK}`);
}

/** The values that plain data holds under secret names, also in a list or object there: the server may echo them. */
export function secretsIn(data: unknown, isSecret = false, found: string[] = []): string[] {
  if (typeof data === "string" || typeof data === "number") {
    if (isSecret && String(data).length >= MIN_SECRET_LENGTH) found.push(String(data));
  } else if (typeof data === "object" && data !== null) {
    for (const [name, value] of Object.entries(data)) secretsIn(value, isSecret || SECRET_NAME.test(name), found);
  }
  return found;
}

/** The only response headers that are shown: what came, when, from where, and what to quote to the vendor. */
const SHOWN_HEADERS =
  /^(?:allow|cf-ray|content-(?:encoding|length|type)|date|retry-after|server|via|x-request-id|x-runtime|(?:x-)?ratelimit-[a-z-]+)$/;

export function redactHeaders(headers: Headers, secrets: Iterable<string>): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (SHOWN_HEADERS.test(name)) shown[redactText(name, secrets)] = redactText(value, secrets);
  });
  return shown;
}
