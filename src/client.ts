import { createCaller, type LooseInit } from "./call/index.js";
import type { SyncroCall, SyncroMiddleware } from "./middleware.js";
import type { HttpMethod } from "./operation.js";
import { resolveOptions, type SyncroClientOptions } from "./options.js";
import { paginate } from "./paginate/index.js";
import type { Paginate, Verb } from "./types.js";

/**
 * A client for one Syncro account. Paths match the OpenAPI description and are relative to `/api/v1`.
 *
 * @example
 * const { ticket } = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 4521 } } }));
 */
export interface SyncroClient {
  readonly GET: Verb<"GET">;
  readonly POST: Verb<"POST">;
  readonly PUT: Verb<"PUT">;
  readonly PATCH: Verb<"PATCH">;
  readonly DELETE: Verb<"DELETE">;
  /**
   * Walks a paged list, row by row.
   *
   * @example
   * for await (const ticket of syncro.paginate("/tickets")) console.log(ticket.subject);
   */
  readonly paginate: Paginate;
  /** Adds a middleware inside the existing ones. Does not affect clients already made by `withOptions`. */
  use(middleware: SyncroMiddleware): void;
  /**
   * A client with different options, sharing this one's rate limiter and middleware. `retry` replaces the whole policy.
   *
   * @example
   * const patient = syncro.withOptions({ deadlineMs: 600_000 });
   * @throws {SyncroConfigError} naming the invalid option
   */
  withOptions(options: SyncroClientOptions): SyncroClient;
}

/**
 * Creates a client for one Syncro account.
 *
 * @example
 * const syncro = createSyncroClient(); // SYNCRO_SUBDOMAIN and SYNCRO_API_KEY
 * @throws {SyncroConfigError} naming the invalid option
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
      if ("subdomain" in given) kept.baseUrl = undefined; // it would take precedence over the new subdomain
      const merged: SyncroClientOptions = { ...kept, ...given };
      return build(merged, middleware, another ? undefined : account);
    },
  };
  // The one place where the untyped functions get the description's types; the type tests prove that they fit.
  return client as SyncroClient;
}

/** `undefined` means "not given": it must not reset an option. */
const definedOnly = (options: SyncroClientOptions): SyncroClientOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
