import { SyncroConfigError } from "./errors/index.js";
import { serverUrl } from "./generated/client.js";
import { environment } from "./ground/index.js";

/** Which account the client speaks to, and with whose key. */
export interface AccountOptions {
  /**
   * The account's subdomain: `"acme"` for acme.syncromsp.com, `"acme.shield"` for acme.shield.syncromsp.com (legacy accounts).
   * @default process.env.SYNCRO_SUBDOMAIN
   */
  subdomain?: string | undefined;
  /**
   * An API token (Admin > API Tokens), or a function that returns one and is called before every request.
   * @default process.env.SYNCRO_API_KEY, unless SYNCRO_SUBDOMAIN names another account than `subdomain`
   * @example apiKey: () => secrets.read("syncro-api-key")
   */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /**
   * Replaces the address made from `subdomain`, including the path: for a sandbox, mock or proxy. Must be https; http is
   * allowed on loopback only.
   * @default process.env.SYNCRO_BASE_URL, unless there is a `subdomain`
   * @example baseUrl: "http://127.0.0.1:4010/api/v1"
   */
  baseUrl?: string | undefined;
}

/** Makes the error for an option, or for the environment variable that stood in for it. Values are never shown: each may be a misplaced key. */
type Refuse = (problem: string) => SyncroConfigError;
const refuser =
  (option: keyof AccountOptions, variable = ""): Refuse =>
  (problem) =>
    new SyncroConfigError(option, `${variable}${variable && " "}${problem}`);

/**
 * The account's base address, from the first that is given: `baseUrl`, `subdomain`, `SYNCRO_BASE_URL`, `SYNCRO_SUBDOMAIN`.
 *
 * @throws {SyncroConfigError} naming the option, and the variable it came from
 */
export function resolveAddress({ baseUrl, subdomain }: AccountOptions): string {
  if (baseUrl !== undefined) return checkBaseUrl(baseUrl, refuser("baseUrl"));
  if (subdomain !== undefined) return addressOf(subdomain, refuser("subdomain"));
  const [url, label] = [environment("SYNCRO_BASE_URL"), environment("SYNCRO_SUBDOMAIN")];
  if (url) return checkBaseUrl(url, refuser("baseUrl", "SYNCRO_BASE_URL"));
  if (label) return addressOf(label, refuser("subdomain", "SYNCRO_SUBDOMAIN"));
  throw refuser("subdomain")("is missing: give subdomain or baseUrl, or set SYNCRO_SUBDOMAIN or SYNCRO_BASE_URL");
}

function addressOf(subdomain: string, refuse: Refuse): string {
  // One DNS label, or a legacy account's: anything that could name another host would send the key there. No URL has the
  // label xn--0: its Punycode says nothing.
  const isLabel =
    typeof subdomain === "string" && /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.shield)?$/i.test(subdomain);
  if (!isLabel || !URL.canParse(serverUrl(subdomain))) {
    throw refuse('must be one DNS label, such as "acme" for acme.syncromsp.com, or end in ".shield"');
  }
  if (/^your-subdomain$/i.test(subdomain)) throw refuse("is still the placeholder");
  // Swapped with the key, which would be told to every name server on the way.
  if (/^(?=.{30})(?:\D*\d){5}/.test(subdomain)) throw refuse("looks like an API token: give that as apiKey");
  return serverUrl(subdomain.toLowerCase());
}

function checkBaseUrl(baseUrl: string, refuse: Refuse): string {
  if (!URL.canParse(baseUrl)) throw refuse("is not a URL");
  const url = new URL(baseUrl);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw refuse("must have no user, password, query or fragment");
  }
  if (!isSafe(url)) throw refuse("must be https (http only on loopback)");
  return url.href.replace(/\/+$/, "");
}

/** Whether what is sent there cannot be read on the way. */
export const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname));

/**
 * The key, or the function that gives it. One from the environment belongs to the account that the environment names.
 *
 * @throws {SyncroConfigError} also by the function it returns, when the caller's own fails or gives no key
 */
export function resolveApiKey({ apiKey: option, subdomain, baseUrl }: AccountOptions): () => string | Promise<string> {
  if (typeof option === "function") {
    return async () => {
      let key: unknown;
      try {
        key = await option();
      } catch (cause) {
        throw new SyncroConfigError("apiKey", "the function failed", cause);
      }
      return checkApiKey(key, refuser("apiKey"));
    };
  }
  const found = environment("SYNCRO_API_KEY");
  const isFound = option === undefined && found !== undefined;
  const named = environment("SYNCRO_SUBDOMAIN");
  if (isFound && named && baseUrl === undefined && subdomain !== undefined && !isSame(named, subdomain)) {
    throw refuser("apiKey")("is missing: SYNCRO_API_KEY is the key of SYNCRO_SUBDOMAIN, another account");
  }
  const key = checkApiKey(option ?? found, refuser("apiKey", isFound ? "SYNCRO_API_KEY" : ""));
  return () => key;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function checkApiKey(key: unknown, refuse: Refuse): string {
  if (key === undefined) throw refuse("is missing: give the option or set SYNCRO_API_KEY");
  if (typeof key !== "string") throw refuse(`must be a string, got ${typeof key}`);
  if (key.trim() === "") throw refuse("is empty");
  if (!/^[\x21-\x7e]+$/.test(key)) throw refuse("contains white space or characters no token has");
  if (/^<.*>$|^your[-_]?api[-_]?(?:key|token)(?:[-_]?here)?$/i.test(key)) {
    throw refuse("is still a placeholder: make a token under Admin > API Tokens");
  }
  return key;
}
