import { Problems, shown } from "../check.js";
import { isSyncroRequestError, SyncroRequestError } from "../errors/index.js";
import { createGeneratedClient } from "../generated/client.js";
import { own } from "../ground/index.js";
import { isRead } from "../lookup/index.js";
import type { SyncroCall } from "../middleware.js";
import { type HttpMethod, isRepeatable, type SyncroOperation } from "../operation.js";
import type { Settings } from "../options.js";
import {
  checkPath,
  fillPath,
  jsonData,
  serializeForm,
  serializeHeaders,
  serializeQuery,
  splitPath,
} from "../serialize/index.js";

/** A request as it goes out, without its key. */
export interface WireRequest {
  readonly url: string;
  readonly method: HttpMethod;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | undefined;
  /** Whether it may be sent again after it may have happened: by the runtime, too. */
  readonly repeatable: boolean;
  /** It goes to another server than the account's: the key stays here. */
  readonly keyless?: boolean;
  /** The body of its 2xx is left to be read as a stream. */
  readonly streams?: true;
  /** What it says, as plain data: an error names its ids, and shows nothing that is secret there. */
  readonly sent: Readonly<Partial<Record<"path" | "query" | "body" | "headers", unknown>>>;
}

/** An operation's address, split at its `{names}`; `path` is what it was made from. */
interface Address {
  readonly path: string;
  readonly parts: readonly string[];
  /** Of a path without a fault: it may be kept. */
  readonly isSound: boolean;
}

/** Makes a call into a request that can be sent any number of times. */
export function createRequestBuilder({ baseUrl, userAgent, readOnly }: Settings) {
  // Given with each request too, or openapi-fetch would take them from a polluted `Object.prototype`.
  const fixed = {
    baseUrl,
    Request: BuiltRequest,
    fetch: (built: BuiltRequest) => built,
    querySerializer: () => "",
    params: own({}),
  };
  const engine = createEngine(fixed);
  const addresses = new WeakMap<SyncroOperation, Address>();

  /** Kept for the description's operations: openapi-fetch takes as long as all the rest here. */
  async function addressOf({ method, path }: SyncroOperation, issues: Problems["issues"]): Promise<Address> {
    const isSound = checkPath(path, issues);
    const { response } = await engine.request(method, path, fixed);
    return { path, parts: splitPath(response.url), isSound };
  }

  /** What takes a while: an address for the first time, and a form. */
  async function buildLater(call: SyncroCall, problems: Problems): Promise<WireRequest> {
    const { operation, body } = call;
    try {
      const address = await addressOf(operation, problems.issues);
      if (address.isSound) addresses.set(operation, address);
      return build(call, problems, address, operation.form ? await encodeForm(body, problems.issues) : undefined);
    } catch (cause) {
      throw unbuildable(operation, cause);
    }
  }

  function build(call: SyncroCall, problems: Problems, { parts }: Address, form?: EncodedBody): WireRequest {
    const { operation, params, body } = call;
    const { method } = operation;
    const { issues } = problems;
    const filled = fillPath(parts, params.path, operation.path, issues);
    const query = serializeQuery(params.query, issues);
    const given = serializeHeaders(call.headers, issues);
    if (body !== undefined && method === "GET") problems.add("body", "cannot be sent with GET");
    const encoded = form ?? encodeJson(body, issues);
    problems.refuseIfAny(operation.id);
    const url = normalized(query === "" ? filled : `${filled}?${query}`);
    // The key must go nowhere else, whatever a middleware or a parameter turned the path into.
    if (!url.startsWith(`${baseUrl}/`)) problems.add("path", `leaves ${baseUrl}`);
    if (readOnly && !isRead(method, url.slice(baseUrl.length).replace(/\?.*/, ""))) problems.issues.push(NO_READ);
    problems.refuseIfAny(operation.id);
    return {
      url,
      method,
      headers: {
        accept: "application/json, text/plain;q=0.9, */*;q=0.1",
        "user-agent": userAgent,
        ...given,
        // Without this type Syncro was seen to answer 400 with HTML, also where there is no body.
        "content-type": encoded.type ?? "application/json",
      },
      body: encoded.body,
      repeatable: isRepeatable(operation, [encoded.sent, params.query]),
      sent: { path: params.path, query: params.query, body: encoded.sent, headers: call.headers },
    };
  }

  /** @throws {SyncroRequestError} for what cannot be sent, before a slot of the rate limit is spent */
  return (call: SyncroCall): WireRequest | Promise<WireRequest> => {
    const { operation, params } = call;
    const problems = new Problems();
    problems.addUnlessPlain("path", params.path);
    problems.addUnlessPlain("query", params.query);
    problems.addUnlessPlain("headers", call.headers);
    problems.refuseIfAny(operation.id);
    const address = addresses.get(operation);
    if (address?.path !== operation.path || operation.form) return buildLater(call, problems);
    try {
      return build(call, problems, address);
    } catch (cause) {
      throw unbuildable(operation, cause);
    }
  };
}

/** What a getter throws, for one. */
function unbuildable({ id }: SyncroOperation, cause: unknown): unknown {
  if (isSyncroRequestError(cause)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new SyncroRequestError(id, [{ message: `the request cannot be built: ${message}` }], cause);
}

const NO_READ = { message: "the client is read-only (option readOnly, or SYNCRO_READ_ONLY)" };

function encodeJson(body: unknown, issues: Problems["issues"]): EncodedBody {
  if (body === undefined) return { body, sent: body };
  // Rails would read neither as fields: an update would change nothing, and say 200.
  if (body === null || typeof body === "string") issues.push({ field: "body", message: `cannot be ${shown(body)}` });
  const sent = jsonData(body, issues);
  return { body: JSON.stringify(sent), sent };
}

async function encodeForm(body: unknown, issues: Problems["issues"]): Promise<EncodedBody> {
  if (body === undefined) return { body, sent: body };
  const form = serializeForm(body, issues);
  const encoded = new Response(form);
  const sent = [...form].map(([name, value]) => ({ [name]: value }));
  return { body: await encoded.arrayBuffer(), sent, type: encoded.headers.get("content-type") };
}

interface EncodedBody {
  /** As it travels. */
  body: WireRequest["body"];
  /** What it says, as plain data. */
  sent: unknown;
  /** A form's type carries its boundary. */
  type?: string | null;
}

/** As the URL parser would leave it. Nearly every address is so from the start, and to parse it would cost more than that. */
const normalized = (url: string): string =>
  /[^\w\-.~:/?[\]@!$&()*+,;=%]|\/\.|%2e/i.test(url) ? new URL(url).href : url;

/**
 * Stands where openapi-fetch makes a `Request`, and comes back to it as the answer: a 204, of which it reads no body.
 * Sending and reading are ours.
 */
class BuiltRequest {
  readonly headers = new Headers();
  readonly status = 204;
  readonly ok = true;

  constructor(readonly url: string) {}
}

/** openapi-fetch as far as it is used: it makes the address, and sends nothing. It takes the two classes for the web's own. */
const createEngine = createGeneratedClient as unknown as (options: object) => {
  request(method: HttpMethod, path: string, init: object): Promise<{ response: BuiltRequest }>;
};
