import { isNamed, SyncroError } from "./base.js";

/** An invalid option. Thrown by `createSyncroClient` and `createRateLimiter`, and by a call only if its `apiKey` function fails. */
export class SyncroConfigError extends SyncroError {
  /** @internal */
  static override readonly className: string = "SyncroConfigError";

  /** The option's name, e.g. `"subdomain"` or `"rateLimit.perMs"`. */
  readonly option: string;
  /** Nothing was sent. */
  override readonly outcome = "not-sent" as const;

  constructor(option: string, message: string, cause?: unknown) {
    super("config_invalid", `${option}: ${message}`, cause);
    this.option = option;
  }
}

export const isSyncroConfigError = (value: unknown): value is SyncroConfigError => isNamed(value, "SyncroConfigError");
