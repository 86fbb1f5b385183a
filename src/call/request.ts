import { Problems } from "../check.js";
import { isSyncroRequestError, SyncroRequestError } from "../errors/index.js";
import { createGeneratedClient } from "../generated/client.js";
import type { SyncroCall } from "../middleware.js";
import { type HttpMethod, isRepeatable } from "../operation.js";
import { serializeForm, serializeJson, serializePath, serializeQuery } from "../serialize/index.js";

/** A request as it goes out, without its key. */
export interface WireRequest {
  readonly url: string;
  readonly method: HttpMethod;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | undefined;
  /** Whether it may be sent again after it may have happened: by the runtime, too. */
  readonly repeatable: boolean;
}

const OWN_HEADERS = new Set(["authorization", "content-type"]);

/** Makes a call into a request that can be sent any number of times. */
export function createRequestBuilder(baseUrl: string, userAgent: string) {
  const engine = createEngine(baseUrl);

  /** @throws {SyncroRequestError} for what cannot be sent, before a slot of the rate limit is spent */
  return async ({ operation, params, body, headers: given }: SyncroCall): Promise<WireRequest> => {
    const { method } = operation;
    const problems = new Problems();
    const { issues } = problems;
    const path = serializePath(operation.path, params.path, issues);
    const query = serializeQuery(params.query, issues);
    const headers: Record<string, string> = {
      accept: "application/json, text/plain;q=0.9, */*;q=0.1",
      "user-agent": userAgent,
    };
    for (const [name, value] of Object.entries(given)) {
      if (OWN_HEADERS.has(name.toLowerCase())) {
        problems.add(`headers.${name}`, "is set by the client");
      } else if (value !== undefined) headers[name.toLowerCase()] = value;
    }
    if (body !== undefined && method === "GET") problems.add("body", "cannot be sent with GET");
    try {
      const encoded = await encodeBody(body, operation.form === true, issues);
      problems.refuseIfAny(operation.id);
      const { response: built } = await engine.request(method, path, {
        // Without this type Syncro was seen to answer 400 with HTML, also where there is no body.
        headers: { ...headers, "content-type": encoded.type ?? "application/json" },
        querySerializer: () => query,
      });
      const repeatable = isRepeatable(operation, body);
      return { url: built.url, method, headers: Object.fromEntries(built.headers), body: encoded.body, repeatable };
    } catch (cause) {
      if (isSyncroRequestError(cause)) throw cause;
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new SyncroRequestError(operation.id, [{ message: `the request cannot be built: ${message}` }], cause);
    }
  };
}

/** The body as it travels; a form's type carries its boundary. */
async function encodeBody(body: unknown, asForm: boolean, issues: Problems["issues"]): Promise<EncodedBody> {
  if (body === undefined) return { body };
  if (!asForm) return { body: serializeJson(body, issues) };
  const form = new Response(serializeForm(body, issues));
  return { body: await form.arrayBuffer(), type: form.headers.get("content-type") };
}

interface EncodedBody {
  body: WireRequest["body"];
  type?: string | null;
}

/** openapi-fetch as far as it is used: it fills in the address, checks the headers, and sends nothing. */
interface Engine {
  request(
    method: HttpMethod,
    path: string,
    init: { headers: Record<string, string>; querySerializer: () => string },
  ): Promise<{ response: BuiltRequest }>;
}

/**
 * Stands where openapi-fetch makes a `Request`, and comes back to it as the answer: a 204, of which it reads no body.
 * Sending and reading are ours.
 */
class BuiltRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly status = 204;
  readonly ok = true;

  constructor(url: string, { headers }: { headers: Headers }) {
    this.url = new URL(url).href;
    this.headers = headers;
  }
}

function createEngine(baseUrl: string): Engine {
  const options = { baseUrl, Request: BuiltRequest, fetch: async (built: BuiltRequest) => built };
  // The one place where openapi-fetch is told that these two are the web's own classes: it uses no more of them.
  return createGeneratedClient(options as unknown as Parameters<typeof createGeneratedClient>[0]) as unknown as Engine;
}
