import { checkCount, checkNames } from "../check.js";
import { SyncroRequestError } from "../errors/index.js";
import type { Next, SyncroCall, SyncroMiddleware } from "../middleware.js";
import { ReferenceStore } from "./reference-store.js";

export interface CacheOptions {
  /** How long an answer is good, ms; default 300,000 (five minutes). */
  ttlMs?: number | undefined;
  /** Answers kept for one account; default 500. The one not read for longest goes first. */
  maxEntries?: number | undefined;
  /** Characters of JSON kept for one account; default 5,000,000. */
  maxSize?: number | undefined;
}

const DEFAULTS = { ttlMs: 300_000, maxEntries: 500, maxSize: 5_000_000 };
const OPTION_NAMES = ["ttlMs", "maxEntries", "maxSize"] satisfies (keyof CacheOptions)[];

/**
 * Keeps what an account sets up once and seldom changes: settings, users, kinds of appointments, canned responses, product
 * categories, payment methods (the description marks them). Simultaneous readers share one request, each gets a copy of its
 * own, errors are never kept, and a write to the same resource drops what was kept of it. Accounts do not mix, whichever
 * clients share the middleware. A call with `context: { cache: "bypass" }` asks the server, and its answer is kept.
 *
 * @throws {SyncroConfigError} when an option is not a whole number above 0
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

/** Drops before, so that nobody reads what is about to be old, and after, for those who read in between. */
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
  throw new SyncroRequestError(operation.id, [{ field: "context.cache", message: 'must be "bypass" if it is given' }]);
}

function checkOptions(options: CacheOptions): typeof DEFAULTS {
  checkNames(options, OPTION_NAMES, "cacheReferenceData");
  const settings = { ...DEFAULTS };
  for (const name of OPTION_NAMES) settings[name] = checkCount(name, options[name] ?? DEFAULTS[name]);
  return settings;
}
