import { MAX_TIMER_MS } from "../abort/index.js";
import { checkCount } from "../check.js";
import { SyncroConfigError } from "../errors/index.js";
import { own } from "../ground/index.js";
import { defaultLogger } from "../logger.js";
import { checkLimits, type RateLimiterOptions } from "../rate-limit/index.js";

/** `concurrency` (default 10) is for this process; the rest must be the same in every process that shares a `key`. */
export interface RedisRateLimiterOptions extends RateLimiterOptions {
  /**
   * Sends one command and gives its reply: `([command, ...args]) => redis.call(command, ...args)` with ioredis,
   * `(args) => client.sendCommand(args)` with node-redis. The client may be used for other things too.
   */
  sendCommand: (args: [string, ...string[]]) => Promise<unknown>;
  /** Where the log lives: `{key}:log` and two more beside it; default "syncro". One for each address that Syncro sees. */
  key?: string | undefined;
  /**
   * How long a slot is kept, beyond `perMs`, for a request whose process never said how it ended, ms; default 60,000.
   * Must be more than a request can take: above the clients' `timeoutMs`.
   */
  leaseMs?: number | undefined;
  /** How long to wait for a reply before Redis counts as unavailable, ms; default 1,000. */
  commandTimeoutMs?: number | undefined;
  /**
   * Starts in any window while Redis is unavailable; default a tenth of `requests`. Processes × `fallbackRequests` must
   * not exceed `requests`. 0: calls wait until Redis is back.
   */
  fallbackRequests?: number | undefined;
  /** Called once when Redis becomes unavailable; default: a warning to `console`. */
  onUnavailable?: ((error: unknown) => void) | undefined;
}

export type RedisRateLimiterSettings = {
  [K in keyof RedisRateLimiterOptions]-?: NonNullable<RedisRateLimiterOptions[K]>;
};

const warn = (error: unknown): void =>
  defaultLogger.warn(
    { error: error instanceof Error ? error.message : String(error) },
    "Redis is unavailable: this process goes on alone, with its small share of the rate limit",
  );

const BASICS = ["sendCommand", "key", "leaseMs"] satisfies (keyof RedisRateLimiterOptions)[];
const AWAY = ["commandTimeoutMs", "fallbackRequests", "onUnavailable"] satisfies (keyof RedisRateLimiterOptions)[];
const OPTION_NAMES = [...BASICS, ...AWAY];

/** @throws {SyncroConfigError} that names the option */
export function checkRedisOptions(given: RedisRateLimiterOptions): RedisRateLimiterSettings {
  const limits = checkLimits(given, OPTION_NAMES);
  const options = own(given);
  const { sendCommand, key = "syncro", leaseMs = 60_000, commandTimeoutMs = 1_000, onUnavailable = warn } = options;
  if (typeof sendCommand !== "function") throw new SyncroConfigError("rateLimit.sendCommand", "must be a function");
  if (typeof key !== "string" || key === "") throw new SyncroConfigError("rateLimit.key", "must be a text of its own");
  const fallbackRequests = options.fallbackRequests ?? Math.max(1, Math.floor(limits.requests / 10));
  return {
    ...limits,
    sendCommand,
    key,
    leaseMs: checkCount("rateLimit.leaseMs", leaseMs),
    commandTimeoutMs: Math.min(MAX_TIMER_MS, checkCount("rateLimit.commandTimeoutMs", commandTimeoutMs)),
    fallbackRequests: Math.min(limits.requests, checkCount("rateLimit.fallbackRequests", fallbackRequests, 0)),
    onUnavailable,
  };
}
