import { brand, SyncroError } from "./base.js";

/** An option that cannot be used. Thrown by `createSyncroClient` and `createRateLimiter`; by a call only when an `apiKey` function fails. */
export class SyncroConfigError extends SyncroError {
  /** The option's name, e.g. `"subdomain"` or `"rateLimit.perMs"`. */
  readonly option: string;
  /** Nothing was sent. */
  readonly outcome = "not-sent" as const;

  constructor(option: string, message: string, cause?: unknown) {
    super("config_invalid", `${option}: ${message}`, cause);
    this.option = option;
  }
}

export const isSyncroConfigError = brand(SyncroConfigError, "SyncroConfigError");
