import { checkCount, checkNames } from "../check.js";
import { SyncroRequestError } from "../errors/index.js";
import type { Next, SyncroCall, SyncroMiddleware } from "../middleware.js";
import { ReferenceStore } from "./reference-store.js";

export interface CacheOptions {
  /**
   * How long an answer stays fresh, ms.
   * @default 300000
   */
  ttlMs?: number | undefined;
  /**
   * How many answers to cache per account. The least recently used goes first.
   * @default 500
   */
  maxEntries?: number | undefined;
  /**
   * How many characters of JSON to cache per account. An answer longer than that is not cached.
   * @default 5000000
   */
  maxSize?: number | undefined;
}

const DEFAULTS = { ttlMs: 300_000, maxEntries: 500, maxSize: 5_000_000 };
const OPTION_NAMES = ["ttlMs", "maxEntries", "maxSize"] satisfies (keyof CacheOptions)[];

/**
 * Caches reference data: what an account sets up once and rarely changes, such as settings, users, appointment types,
 * canned responses, product categories and payment methods (the description marks them).
 *
 * Simultaneous readers share one request, and each gets its own copy. Errors are never cached. A write drops what was
 * cached of the same resource. Accounts do not mix, even if several clients share the middleware. A call with
 * `context: { cache: "bypass" }` asks the server and caches the answer.
 *
 * @example
 * syncro.use(cacheReferenceData({ ttlMs: 60_000 }));
 * await syncro.GET("/users");
 * await syncro.GET("/users", { context: { cache: "bypass" } });
 *
 * @throws {SyncroConfigError} on an unknown option, or one that is not a whole number above 0
 */
export function cacheReferenceData(options: CacheOptions = {}): SyncroMiddleware {
  const settings = checkOptions(options);
  const stores = new WeakMap<object, ReferenceStore>();
  const storeOf = (account: object): ReferenceStore => {
    const store = stores.get(account) ?? new ReferenceStore(settings);
    stores.set(account, store);
    return store;
  };
  return async (call, next) => {
    const { method, reference } = call.operation;
    const store = storeOf(call.account);
    if (method !== "GET") return write(store, call, next);
    const bypassed = isBypassed(call);
    return reference ? store.read(call, next, bypassed) : next(call);
  };
}

/** Drops before the write, so that nobody reads what is about to go stale, and after it, as a read may come between. */
async function write(store: ReferenceStore, call: SyncroCall, next: Next) {
  store.drop(call);
  try {
    return await next(call);
  } finally {
    store.drop(call);
  }
}

function isBypassed({ operation, context: { cache } }: SyncroCall): boolean {
  if (cache === undefined || cache === "bypass") return cache === "bypass";
  throw new SyncroRequestError(operation.id, [{ field: "context.cache", message: 'must be "bypass" or left out' }]);
}

function checkOptions(options: CacheOptions): typeof DEFAULTS {
  checkNames(options, OPTION_NAMES, "cacheReferenceData");
  const settings = { ...DEFAULTS };
  for (const name of OPTION_NAMES) settings[name] = checkCount(name, options[name] ?? DEFAULTS[name]);
  return settings;
}
