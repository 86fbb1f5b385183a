import { checkCount, checkFromZero, checkMs, checkNames, type Refuse, shown } from "./check.js";
import { SyncroConfigError } from "./errors/index.js";
import { serverUrl } from "./generated/client.js";
import { version } from "./generated/version.js";
import { member } from "./ground/index.js";
import { defaultLogger, type Logger } from "./logger.js";
import {
  createRateLimiter,
  processRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
} from "./rate-limit/index.js";
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from "./retry.js";

/** Sends a request: called with the URL as a string and a plain init object. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface SyncroClientOptions {
  /**
   * The account's subdomain: `"acme"` for acme.syncromsp.com.
   * @default process.env.SYNCRO_SUBDOMAIN
   */
  subdomain?: string | undefined;
  /**
   * An API token (Admin > API Tokens), or a function that returns one and is called before every request.
   * @default process.env.SYNCRO_API_KEY
   * @example apiKey: () => secrets.read("syncro-api-key")
   */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /**
   * Replaces the address made from `subdomain`, including the path: for a sandbox, mock or proxy. Must be https; http is
   * allowed on loopback only.
   * @example baseUrl: "http://127.0.0.1:4010/api/v1"
   */
  baseUrl?: string | undefined;
  /**
   * Sends every request.
   * @default globalThis.fetch
   */
  fetch?: FetchLike | undefined;
  /**
   * By default all clients in the process share one rate limiter, because Syncro counts per IP address: 180 requests in
   * any 60 s and 10 at once (guide). Worker threads and child processes have their own. `false` turns it off, for tests; an
   * object gives this client a limiter of its own; a `RateLimiter` is shared between the clients that receive it.
   * @default the process-wide limiter
   * @example rateLimit: { requests: 60 } // leave the rest to other programs at this address
   */
  rateLimit?: false | RateLimiterOptions | RateLimiter | undefined;
  /**
   * Retries, made only where repeating the request is safe. `false` turns them off.
   * @default { maxRetries: 4, … } // see RetryOptions
   * @example retry: { maxRetries: 8 }
   */
  retry?: false | RetryOptions | undefined;
  /**
   * Time limit of one attempt, including reading the body, ms. Without retries left it ends in a `SyncroTimeoutError`.
   * @default 30000
   */
  timeoutMs?: number | undefined;
  /**
   * Time limit of the whole call, including the wait for the rate limit and retries, ms. Ends in a `SyncroTimeoutError`.
   * @default none
   * @example deadlineMs: 10_000 // answer a web request in time
   */
  deadlineMs?: number | undefined;
  /**
   * The largest response that is read, decompressed, bytes. Beyond it the call fails with a `SyncroResponseError`.
   * @default 100_000_000
   */
  maxResponseBytes?: number | undefined;
  /**
   * Receives structured events; `console` and pino both fit.
   * @default warnings and errors go to `console`
   */
  logger?: Logger | undefined;
  /**
   * Appended to `syncro-msp/<version>` in the `User-Agent` header.
   * @example userAgent: "billing-sync/2.1"
   */
  userAgent?: string | undefined;
}

/** The options, validated and with defaults filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly apiKey: () => Promise<string>;
  readonly fetch: FetchLike;
  /** Whether that is the runtime's own. */
  readonly isNativeFetch: boolean;
  readonly limiter: RateLimiter | undefined;
  readonly retry: RetryPolicy | false;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxResponseBytes: number;
  readonly logger: Logger;
  readonly userAgent: string;
}

const IDENTITY = ["subdomain", "apiKey", "baseUrl", "userAgent"] satisfies (keyof SyncroClientOptions)[];
const LIMITS = [
  "rateLimit",
  "retry",
  "timeoutMs",
  "deadlineMs",
  "maxResponseBytes",
] satisfies (keyof SyncroClientOptions)[];
const OPTION_NAMES = [...IDENTITY, ...LIMITS, "fetch", "logger"];
const LEVELS = ["debug", "info", "warn", "error"] as const;
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 100_000_000;

/**
 * The options themselves: what an object inherits is none.
 *
 * @throws {SyncroConfigError} naming an unknown one
 */
export const checkOptions = (options: SyncroClientOptions): SyncroClientOptions =>
  checkNames(options, OPTION_NAMES, "createSyncroClient");

/** @throws {SyncroConfigError} naming the option */
export function resolveOptions(given: SyncroClientOptions): Settings {
  const options = checkOptions(given);
  const { fetch = (url, init) => globalThis.fetch(url, init), logger = defaultLogger, userAgent = "" } = options;
  if (typeof fetch !== "function") throw new SyncroConfigError("fetch", `must be a function, got ${shown(fetch)}`);
  if (LEVELS.some((level) => typeof logger?.[level] !== "function")) {
    throw new SyncroConfigError("logger", `must have the functions ${LEVELS.join(", ")}`);
  }
  if (typeof userAgent !== "string" || !/^[\x20-\x7e]*$/.test(userAgent)) {
    throw new SyncroConfigError("userAgent", "must be one line of ASCII text");
  }
  return {
    baseUrl: options.baseUrl === undefined ? addressOf(options.subdomain) : checkBaseUrl(options.baseUrl),
    apiKey: resolveApiKey(options.apiKey),
    fetch,
    isNativeFetch: options.fetch === undefined || options.fetch === globalThis.fetch,
    limiter: resolveLimiter(options.rateLimit),
    retry: mergeRetry(DEFAULT_RETRY, options.retry),
    timeoutMs: checkMs("timeoutMs", options.timeoutMs) ?? DEFAULT_TIMEOUT_MS,
    deadlineMs: checkMs("deadlineMs", options.deadlineMs),
    maxResponseBytes: checkCount("maxResponseBytes", options.maxResponseBytes ?? DEFAULT_MAX_BYTES),
    logger,
    userAgent: `syncro-msp/${version} ${userAgent}`.trim(),
  };
}

/**
 * `base` with what `option` changes, key by key.
 *
 * @throws {SyncroConfigError} unless `refuse` throws something else
 */
export function mergeRetry(
  base: RetryPolicy | false,
  option: SyncroClientOptions["retry"],
  refuse?: Refuse,
): RetryPolicy | false {
  if (option === undefined || option === false) return option ?? base;
  checkNames(option, Object.keys(DEFAULT_RETRY), "retry", "retry", refuse);
  const given = Object.entries(option).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) checkFromZero(`retry.${name}`, value, refuse);
  return { ...(base || DEFAULT_RETRY), ...Object.fromEntries(given) };
}

function addressOf(option: string | undefined): string {
  const subdomain = option ?? environment("SYNCRO_SUBDOMAIN");
  if (subdomain === undefined || subdomain === "") {
    throw new SyncroConfigError("subdomain", "is missing: give the option or set SYNCRO_SUBDOMAIN");
  }
  // Nothing but one DNS label: anything that could name another host would send the key there.
  if (typeof subdomain !== "string" || !/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(subdomain)) {
    throw new SyncroConfigError("subdomain", 'must be one DNS label, such as "acme" for acme.syncromsp.com');
  }
  if (subdomain.toLowerCase() === "your-subdomain") {
    throw new SyncroConfigError("subdomain", "is still the placeholder");
  }
  if (/^(?=.{30})(?:\D*\d){5}/.test(subdomain)) {
    // Swapped with the key, which would be told to every name server on the way.
    throw new SyncroConfigError("subdomain", "looks like an API token: give that as apiKey");
  }
  return serverUrl(subdomain.toLowerCase());
}

function checkBaseUrl(baseUrl: string): string {
  // Not shown, nor kept as a cause: it may be a misplaced key.
  if (!URL.canParse(baseUrl)) throw new SyncroConfigError("baseUrl", "is not a URL");
  const url = new URL(baseUrl);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new SyncroConfigError("baseUrl", "must have no user, password, query or fragment");
  }
  const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
    throw new SyncroConfigError("baseUrl", "must be https (http only on loopback)");
  }
  return url.href.replace(/\/+$/, "");
}

function resolveApiKey(option: SyncroClientOptions["apiKey"]): () => Promise<string> {
  if (typeof option === "function") {
    return async () => {
      let key: unknown;
      try {
        key = await option();
      } catch (cause) {
        throw new SyncroConfigError("apiKey", "the function failed", cause);
      }
      return checkApiKey(key);
    };
  }
  const key = checkApiKey(option ?? environment("SYNCRO_API_KEY"));
  return async () => key;
}

/** Never shows the key in an error. */
function checkApiKey(key: unknown): string {
  if (key === undefined) throw new SyncroConfigError("apiKey", "is missing: give the option or set SYNCRO_API_KEY");
  if (typeof key !== "string") throw new SyncroConfigError("apiKey", `must be a string, got ${typeof key}`);
  if (key.trim() === "") throw new SyncroConfigError("apiKey", "is empty");
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new SyncroConfigError("apiKey", "contains white space or characters no token has");
  if (/^<.*>$|^your[-_]?api[-_]?(?:key|token)(?:[-_]?here)?$/i.test(key)) {
    throw new SyncroConfigError("apiKey", "is still a placeholder: make a token under Admin > API Tokens");
  }
  return key;
}

function resolveLimiter(option: SyncroClientOptions["rateLimit"]): RateLimiter | undefined {
  if (option === false) return undefined;
  if (option === undefined) return processRateLimiter();
  return isRateLimiter(option) ? option : createRateLimiter(option);
}

const isRateLimiter = (value: RateLimiter | RateLimiterOptions): value is RateLimiter =>
  typeof member(value, "run") === "function";

/** An environment variable, in runtimes that have an environment; others have only `fetch`, hence no `node:` import. */
function environment(name: string): string | undefined {
  const value = member(member(member(globalThis, "process"), "env"), name);
  return typeof value === "string" ? value : undefined;
}
