import { checkFromZero, checkMs, checkNames, type Refuse, shown } from "./check.js";
import { SyncroConfigError } from "./errors/index.js";
import { serverUrl } from "./generated/client.js";
import { version } from "./generated/version.js";
import { defaultLogger, type Logger } from "./logger.js";
import { member } from "./member.js";
import {
  createRateLimiter,
  processRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
} from "./rate-limit/index.js";
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from "./retry.js";

/** How a request goes out: called with the URL as text and a plain init. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface SyncroClientOptions {
  /** The first label of `<subdomain>.syncromsp.com`; default: the environment's `SYNCRO_SUBDOMAIN`. */
  subdomain?: string | undefined;
  /** An API token, or a function that gives one, asked before every request; default: the environment's `SYNCRO_API_KEY`. */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** Replaces the address made from `subdomain`, path included, for a mock or a proxy. https, or http on loopback only. */
  baseUrl?: string | undefined;
  /** Default: the global `fetch`. */
  fetch?: FetchLike | undefined;
  /**
   * Default: the one limiter of this process, 180 requests per 60 s and 10 at once; worker threads and child processes
   * have their own. `false`: none, for tests. An object: a limiter of this client's own. A `RateLimiter`: shared by
   * whoever has it.
   */
  rateLimit?: false | RateLimiterOptions | RateLimiter | undefined;
  /** When and how long to try again, where repeating is safe; default: 4 retries and the waits of `RetryOptions`. `false`: none. */
  retry?: false | RetryOptions | undefined;
  /** One attempt, body included, ms; default 30,000. A `SyncroTimeoutError` when it passes and there are no retries left. */
  timeoutMs?: number | undefined;
  /** The whole call: queue, retries, everything, ms; default none. A `SyncroTimeoutError` when it passes. */
  deadlineMs?: number | undefined;
  /** `console` and pino both fit. Default: warnings and errors go to `console`. */
  logger?: Logger | undefined;
  /** Appended to `syncro-msp/<version>`. */
  userAgent?: string | undefined;
}

/** The options, checked and with their defaults filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly apiKey: () => Promise<string>;
  readonly fetch: FetchLike;
  readonly limiter: RateLimiter | undefined;
  readonly retry: RetryPolicy | false;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly logger: Logger;
  readonly userAgent: string;
}

const IDENTITY = ["subdomain", "apiKey", "baseUrl", "userAgent"] satisfies (keyof SyncroClientOptions)[];
const LIMITS = ["rateLimit", "retry", "timeoutMs", "deadlineMs"] satisfies (keyof SyncroClientOptions)[];
const OPTION_NAMES = [...IDENTITY, ...LIMITS, "fetch", "logger"];
const LEVELS = ["debug", "info", "warn", "error"] as const;
const DEFAULT_TIMEOUT_MS = 30_000;

/** @throws {SyncroConfigError} that names the option */
export function resolveOptions(options: SyncroClientOptions): Settings {
  checkNames(options, OPTION_NAMES, "createSyncroClient");
  const { fetch = (url, init) => globalThis.fetch(url, init), logger = defaultLogger, userAgent = "" } = options;
  if (typeof fetch !== "function") throw new SyncroConfigError("fetch", `must be a function, got ${shown(fetch)}`);
  if (LEVELS.some((level) => typeof logger?.[level] !== "function")) {
    throw new SyncroConfigError("logger", `must have the functions ${LEVELS.join(", ")}`);
  }
  if (typeof userAgent !== "string" || !/^[\x20-\x7e]*$/.test(userAgent)) {
    throw new SyncroConfigError("userAgent", `must be one line of ASCII text, got ${shown(userAgent)}`);
  }
  return {
    baseUrl: options.baseUrl === undefined ? addressOf(options.subdomain) : checkBaseUrl(options.baseUrl),
    apiKey: resolveApiKey(options.apiKey),
    fetch,
    limiter: resolveLimiter(options.rateLimit),
    retry: mergeRetry(DEFAULT_RETRY, options.retry),
    timeoutMs: checkMs("timeoutMs", options.timeoutMs) ?? DEFAULT_TIMEOUT_MS,
    deadlineMs: checkMs("deadlineMs", options.deadlineMs),
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
  // One DNS label and nothing else: whatever could name another host would send the key there.
  if (typeof subdomain !== "string" || !/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(subdomain)) {
    throw new SyncroConfigError(
      "subdomain",
      `must be one DNS label, such as "acme" for acme.syncromsp.com, got ${shown(subdomain)}`,
    );
  }
  if (subdomain.toLowerCase() === "your-subdomain") {
    throw new SyncroConfigError("subdomain", `is still the placeholder ${JSON.stringify(subdomain)}`);
  }
  return serverUrl(subdomain.toLowerCase());
}

function checkBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch (cause) {
    throw new SyncroConfigError("baseUrl", `is not a URL: ${JSON.stringify(baseUrl)}`, cause);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new SyncroConfigError("baseUrl", "must have no user, password, query or fragment");
  }
  const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
    throw new SyncroConfigError("baseUrl", `must be https (http only on loopback): ${url.protocol}//${url.host}`);
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

/** Never shows the key. */
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

/** The environment variable where there is an environment; no `node:` import, for runtimes that have only `fetch`. */
function environment(name: string): string | undefined {
  const value = member(member(member(globalThis, "process"), "env"), name);
  return typeof value === "string" ? value : undefined;
}
