import { createCaller, type LooseInit } from "./call/index.js";
import type { SyncroCall, SyncroMiddleware } from "./middleware.js";
import type { HttpMethod } from "./operation.js";
import { resolveOptions, type SyncroClientOptions } from "./options.js";
import { paginate } from "./paginate/index.js";
import type { Paginate, Verb } from "./types.js";

/** Calls of one Syncro account. Paths are the description's, relative to `/api/v1`. */
export interface SyncroClient {
  readonly GET: Verb<"GET">;
  readonly POST: Verb<"POST">;
  readonly PUT: Verb<"PUT">;
  readonly PATCH: Verb<"PATCH">;
  readonly DELETE: Verb<"DELETE">;
  /** A walk through a paged list. */
  readonly paginate: Paginate;
  /** Adds a middleware inside those already there. Clients made by `withOptions` before keep theirs. */
  use(middleware: SyncroMiddleware): void;
  /**
   * A client with other options and the same limiter and middleware. `retry` is taken as a whole.
   *
   * @throws {SyncroConfigError} that names the option which cannot be used
   */
  withOptions(options: SyncroClientOptions): SyncroClient;
}

/**
 * A client of one Syncro account.
 *
 * @throws {SyncroConfigError} that names the option which cannot be used
 */
export function createSyncroClient(options: SyncroClientOptions = {}): SyncroClient {
  return build(options, []);
}

function build(
  options: SyncroClientOptions,
  inherited: readonly SyncroMiddleware[],
  sameAccount?: SyncroCall["account"],
): SyncroClient {
  const settings = resolveOptions(options);
  const account = sameAccount ?? { baseUrl: settings.baseUrl };
  const middleware = [...inherited];
  const call = createCaller(settings, middleware, account);
  const verb = (method: HttpMethod) => async (path: string, init?: LooseInit) =>
    (await call(method, path, init)).result;
  const client = {
    GET: verb("GET"),
    POST: verb("POST"),
    PUT: verb("PUT"),
    PATCH: verb("PATCH"),
    DELETE: verb("DELETE"),
    paginate: paginate.bind(undefined, call, settings.logger),
    use(layer: SyncroMiddleware) {
      middleware.push(layer);
    },
    withOptions(changes: SyncroClientOptions) {
      const given = definedOnly(changes);
      const another = "subdomain" in given || "baseUrl" in given || "apiKey" in given;
      const kept: SyncroClientOptions = { ...options, rateLimit: settings.limiter ?? false };
      if ("subdomain" in given) kept.baseUrl = undefined; // it would win over the new address
      const merged: SyncroClientOptions = { ...kept, ...given };
      return build(merged, middleware, another ? undefined : account);
    },
  };
  // The one place where the loose functions get their types: the description's paths, proven by the type tests.
  return client as SyncroClient;
}

/** `undefined` means "not given": it must not undo an option. */
const definedOnly = (options: SyncroClientOptions): SyncroClientOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
