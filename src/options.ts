import { type AccountOptions, resolveAddress, resolveApiKey } from "./account.js";
import { checkCount, checkFromZero, checkMs, checkNames, type Refuse, shown } from "./check.js";
import { SyncroConfigError } from "./errors/index.js";
import { version } from "./generated/version.js";
import { environment, member } from "./ground/index.js";
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

export interface SyncroClientOptions extends AccountOptions {
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
   * Refuses every call that is not a read with a `SyncroRequestError`, before anything is sent. `SYNCRO_READ_ONLY` turns it
   * on for the whole process, unless it is empty, `0` or `false`; what is on cannot be turned off.
   * @default false
   */
  readOnly?: boolean | undefined;
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
  readonly apiKey: () => string | Promise<string>;
  readonly fetch: FetchLike;
  /** Whether that is the runtime's own. */
  readonly isNativeFetch: boolean;
  readonly limiter: RateLimiter | undefined;
  readonly retry: RetryPolicy | false;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxResponseBytes: number;
  readonly readOnly: boolean;
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
const LEVELS = ["debug", "info", "warn", "error"] as const;
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 100_000_000;

/**
 * The options themselves: what an object inherits is none.
 *
 * @throws {SyncroConfigError} naming an unknown one
 */
export const checkOptions = (options: SyncroClientOptions): SyncroClientOptions =>
  checkNames(options, [...IDENTITY, ...LIMITS, "fetch", "logger", "readOnly"], "createSyncroClient");

/** @throws {SyncroConfigError} naming the option */
export function resolveOptions(given: SyncroClientOptions): Settings {
  const options = checkOptions(given);
  const { fetch = (url, init) => globalThis.fetch(url, init), logger = defaultLogger } = options;
  const { userAgent = "", readOnly = false } = options;
  if (typeof fetch !== "function") throw new SyncroConfigError("fetch", `must be a function, got ${shown(fetch)}`);
  if (LEVELS.some((level) => typeof logger?.[level] !== "function")) {
    throw new SyncroConfigError("logger", `must have the functions ${LEVELS.join(", ")}`);
  }
  if (typeof userAgent !== "string" || !/^[\x20-\x7e]*$/.test(userAgent)) {
    throw new SyncroConfigError("userAgent", "must be one line of ASCII text");
  }
  if (typeof readOnly !== "boolean")
    throw new SyncroConfigError("readOnly", `must be true or false, got ${shown(readOnly)}`);
  return {
    baseUrl: resolveAddress(options),
    apiKey: resolveApiKey(options),
    fetch,
    isNativeFetch: options.fetch === undefined || options.fetch === globalThis.fetch,
    limiter: resolveLimiter(options.rateLimit),
    retry: mergeRetry(DEFAULT_RETRY, options.retry),
    timeoutMs: checkMs("timeoutMs", options.timeoutMs) ?? DEFAULT_TIMEOUT_MS,
    deadlineMs: checkMs("deadlineMs", options.deadlineMs),
    maxResponseBytes: checkCount("maxResponseBytes", options.maxResponseBytes ?? DEFAULT_MAX_BYTES),
    readOnly: readOnly || isOn(environment("SYNCRO_READ_ONLY")),
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

function resolveLimiter(option: SyncroClientOptions["rateLimit"]): RateLimiter | undefined {
  if (option === false) return undefined;
  if (option === undefined) return processRateLimiter();
  return isRateLimiter(option) ? option : createRateLimiter(option);
}

const isRateLimiter = (value: RateLimiter | RateLimiterOptions): value is RateLimiter =>
  typeof member(value, "run") === "function";

const isOn = (value = ""): boolean => !/^\s*(?:0|false)?\s*$/i.test(value);
