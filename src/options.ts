import { SyncroConfigError } from "./errors/config.js";
import type { Logger } from "./logger.js";
import { defaultLogger } from "./logger.js";
import { processRateLimiter } from "./rate-limit/process-limiter.js";
import { createRateLimiter, type RateLimiter, type RateLimiterOptions } from "./rate-limit/rate-limiter.js";
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
   * Default: the one limiter of this process, 180 requests per 60 s and 10 at once. `false`: none. An object: a limiter
   * of this client's own. A `RateLimiter`: shared by whoever has it.
   */
  rateLimit?: false | RateLimiterOptions | RateLimiter | undefined;
  /** Default: 4 retries where repeating is safe. `false`: none. */
  retry?: false | RetryOptions | undefined;
  /** One attempt, body included, ms; default 30,000. */
  timeoutMs?: number | undefined;
  /** The whole call: queue, retries, everything, ms; default none. */
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
  readonly userAgent: string | undefined;
}

const IDENTITY: (keyof SyncroClientOptions)[] = ["subdomain", "apiKey", "baseUrl", "userAgent"];
const BEHAVIOUR: (keyof SyncroClientOptions)[] = ["fetch", "rateLimit", "retry", "timeoutMs", "deadlineMs", "logger"];
const OPTION_NAMES = new Set<string>([...IDENTITY, ...BEHAVIOUR]);
const DEFAULT_TIMEOUT_MS = 30_000;

/** @throws {SyncroConfigError} that names the option */
export function resolveOptions(options: SyncroClientOptions): Settings {
  checkObject("options", options);
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.has(name)) throw new SyncroConfigError(name, "is not an option of createSyncroClient");
  }
  return {
    baseUrl: options.baseUrl === undefined ? addressOf(options.subdomain) : checkBaseUrl(options.baseUrl),
    apiKey: resolveApiKey(options.apiKey),
    fetch: checkFetch(options.fetch) ?? ((url, init) => globalThis.fetch(url, init)),
    limiter: resolveLimiter(options.rateLimit),
    retry: options.retry === false ? false : mergeRetry(DEFAULT_RETRY, options.retry, "retry"),
    timeoutMs: checkMs("timeoutMs", options.timeoutMs) ?? DEFAULT_TIMEOUT_MS,
    deadlineMs: checkMs("deadlineMs", options.deadlineMs),
    logger: checkLogger(options.logger) ?? defaultLogger,
    userAgent: options.userAgent,
  };
}

/** A positive number of ms, `Infinity` included. */
export function checkMs(option: string, value: number | undefined): number | undefined {
  if (value === undefined || (typeof value === "number" && value > 0)) return value;
  throw new SyncroConfigError(option, `must be a number of milliseconds above 0, got ${shown(value)}`);
}

/** `base` with the keys of `options` that are given. */
export function mergeRetry(base: RetryPolicy, options: RetryOptions | undefined, option: string): RetryPolicy {
  const merged = { ...base };
  if (options === undefined) return merged;
  checkObject(option, options, "false or ");
  for (const [name, value] of Object.entries(options)) {
    if (!isRetryKey(name)) throw new SyncroConfigError(`${option}.${name}`, "is not a retry option");
    if (value === undefined) continue;
    if (typeof value !== "number" || !(value >= 0)) {
      throw new SyncroConfigError(`${option}.${name}`, `must be a number of 0 or more, got ${shown(value)}`);
    }
    merged[name] = value;
  }
  return merged;
}

function checkObject(option: string, value: unknown, or = ""): void {
  if (typeof value === "object" && value !== null) return;
  throw new SyncroConfigError(option, `must be ${or}an object, got ${shown(value)}`);
}

function checkFetch(value: FetchLike | undefined): FetchLike | undefined {
  if (value === undefined || typeof value === "function") return value;
  throw new SyncroConfigError("fetch", `must be a function, got ${shown(value)}`);
}

function checkLogger(value: Logger | undefined): Logger | undefined {
  if (value === undefined) return value;
  checkObject("logger", value);
  for (const level of ["debug", "info", "warn", "error"] as const) {
    if (typeof value[level] !== "function") throw new SyncroConfigError("logger", `must have a method ${level}`);
  }
  return value;
}

/** Text in quotes, so that "5" is not taken for 5; of an object no more than that it is one, because `String` can fail on it. */
const shown = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : typeof value === "object" && value ? "an object" : String(value);

const isRetryKey = (name: string): name is keyof RetryPolicy => name in DEFAULT_RETRY;

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
  return `https://${subdomain.toLowerCase()}.syncromsp.com/api/v1`;
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
  checkObject("rateLimit", option, "false or ");
  return isRateLimiter(option) ? option : createRateLimiter(option);
}

const isRateLimiter = (value: RateLimiter | RateLimiterOptions): value is RateLimiter =>
  "run" in value && typeof value.run === "function";

/** The environment variable where there is an environment; no `node:` import, for runtimes that have only `fetch`. */
function environment(name: string): string | undefined {
  const process: unknown = Reflect.get(globalThis, "process");
  const env: unknown = typeof process === "object" && process !== null ? Reflect.get(process, "env") : undefined;
  const value: unknown = typeof env === "object" && env !== null ? Reflect.get(env, name) : undefined;
  return typeof value === "string" ? value : undefined;
}
