import { createCaller } from "./call/index.js";
import { shown } from "./check.js";
import { createDownload } from "./download/index.js";
import { SyncroConfigError } from "./errors/index.js";
import { environment } from "./ground/index.js";
import { describedOperation, type LooseInit, openCall } from "./lookup/index.js";
import type { SyncroCall, SyncroMiddleware } from "./middleware.js";
import type { HttpMethod } from "./operation.js";
import { checkOptions, resolveOptions, type SyncroClientOptions } from "./options.js";
import { createPaginate, type Paginate } from "./paginate/index.js";
import type { AnyRequest, Download, Verb } from "./types.js";

/**
 * A client for one Syncro account. Paths match the OpenAPI description and are relative to `/api/v1`.
 *
 * @example
 * const { ticket } = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 4521 } } }));
 */
export interface SyncroClient {
  /** Reads: `(path, init)`. Sent again after a failure. Resolves to `{ data, response }`, or to `{ error, response }` on 4xx and 5xx. */
  readonly GET: Verb<"GET">;
  /** Creates or acts: `(path, init)`. Not sent again once it may have arrived: its error then has `outcome: "unknown"`. */
  readonly POST: Verb<"POST">;
  /** Changes: `(path, init)`. Sent again after a failure where doing it twice is the same as doing it once. */
  readonly PUT: Verb<"PUT">;
  /** Changes: `(path, init)`. Not sent again once it may have arrived: its error then has `outcome: "unknown"`. */
  readonly PATCH: Verb<"PATCH">;
  /** Deletes: `(path, init)`. Sent again after a failure where doing it twice is the same as doing it once. */
  readonly DELETE: Verb<"DELETE">;
  /**
   * Walks a paged list, row by row.
   *
   * @example
   * for await (const ticket of syncro.paginate("/tickets")) console.log(ticket.subject);
   */
  readonly paginate: Paginate;
  /**
   * Calls any path below the base address, with ids in it or with `{names}`: what the description does not know yet. Where it
   * does, all that it says holds; otherwise nothing but a GET is sent again once it may have arrived, unless `repeatable` is
   * `true`. Nothing is validated.
   *
   * @example
   * const { data } = await syncro.request<{ ok: boolean }>("POST", "/new/things/7/start", { body: { force: true } });
   */
  readonly request: AnyRequest;
  /**
   * Fetches a file, such as an attachment, by its address. Only the account's own server is sent the key, and no redirect is.
   *
   * @example
   * const file = await syncro.download(attachment.file.url);
   */
  readonly download: Download;
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
  given: SyncroClientOptions,
  inherited: readonly SyncroMiddleware[],
  sameAccount?: SyncroCall["account"],
): SyncroClient {
  const options = checkOptions(given);
  const key = options.apiKey ?? environment("SYNCRO_API_KEY");
  const settings = resolveOptions(options);
  const account = sameAccount ?? { baseUrl: settings.baseUrl };
  // A function may give another key for every call.
  const accountOf = typeof options.apiKey === "function" ? () => ({ ...account }) : () => account;
  const middleware = [...inherited];
  const call = createCaller(settings, middleware, accountOf);
  const verb = (method: HttpMethod) => (path: string, init?: LooseInit) =>
    promised(() => call(describedOperation(method, path), init));
  const client = {
    GET: verb("GET"),
    POST: verb("POST"),
    PUT: verb("PUT"),
    PATCH: verb("PATCH"),
    DELETE: verb("DELETE"),
    request: (method: HttpMethod, path: string, given?: LooseInit) =>
      promised(() => {
        const { operation, init } = openCall(method, path, given);
        return call(operation, init);
      }),
    paginate: createPaginate(call, settings.logger),
    download: createDownload(settings),
    use(layer: SyncroMiddleware) {
      if (typeof layer !== "function") throw new SyncroConfigError("use", `takes a function, got ${shown(layer)}`);
      middleware.push(layer);
    },
    withOptions(changes: SyncroClientOptions) {
      const changed = definedOnly(checkOptions(changes));
      if (settings.readOnly && changed.readOnly === false)
        throw new SyncroConfigError("readOnly", "cannot be turned off");
      const another = ["subdomain", "baseUrl", "apiKey"].some((name) => Object.hasOwn(changed, name));
      // What came from the environment stays as it was: it may name another account by now.
      const same = { baseUrl: settings.baseUrl, apiKey: key, rateLimit: settings.limiter ?? (false as const) };
      const kept: SyncroClientOptions = { ...options, ...same };
      if (Object.hasOwn(changed, "subdomain")) kept.baseUrl = undefined; // it would take precedence over the new subdomain
      return build({ ...kept, ...changed }, middleware, another ? undefined : account);
    },
  };
  // The one place where the untyped functions get the description's types; the type tests prove that they fit.
  return client as SyncroClient;
}

/** What `call` gives, and rejects where it throws. As an async function it would cost every call a promise more. */
function promised<T>(call: () => Promise<T>): Promise<T> {
  try {
    return call();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** `undefined` means "not given": it must not reset an option. */
const definedOnly = (options: SyncroClientOptions): SyncroClientOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
