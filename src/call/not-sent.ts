/** Error codes for failures before a connection was established. All were observed, except the two of older Buns. */
const CODES = new Set([
  "ENOTFOUND", // Node, Bun
  "EAI_AGAIN",
  "ECONNREFUSED", // Node, Bun
  "UND_ERR_CONNECT_TIMEOUT", // Node
  "ConnectionRefused",
  "FailedToOpenSocket",
]);
/** The system calls made before the first byte: unreachable hosts and networks have codes of their own. */
const CALLS = new Set(["connect", "getaddrinfo"]);
/** Deno has no codes; it shows hyper's name for the phase: `Connect` comes before `SendRequest`. The URL before it has no spaces. */
const DENO = /^error sending request for url \(\S*\): client error \(Connect\)/;

/** Whether it names another place: a `fetch` of the caller's own may send more than this request. */
function isOfAnother(error: Error, { hostname, port, protocol }: URL): boolean {
  const [host, at]: unknown[] = [Reflect.get(error, "hostname"), Reflect.get(error, "port")];
  const own = Number(port || (protocol === "https:" ? 443 : 80));
  return (typeof host === "string" && host !== hostname) || (typeof at === "number" && at !== own);
}

/**
 * Whether the error that `fetch` threw proves that nothing reached the server; false when in doubt. If several addresses
 * were tried, all must have failed this way: an AggregateError holds one error for each and has the code of the first.
 */
export function certainlyNotSent(error: unknown, url?: URL, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.every((inner) => certainlyNotSent(inner, url, depth + 1));
  }
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string") {
    if (url !== undefined && isOfAnother(error, url)) return false;
    const call: unknown = Reflect.get(error, "syscall");
    return CODES.has(code) || (typeof call === "string" && CALLS.has(call));
  }
  return DENO.test(error.message) || certainlyNotSent(error.cause, url, depth + 1);
}
