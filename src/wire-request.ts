import type { WireRequest } from "./attempt.js";
import { isSyncroRequestError, type SyncroIssue, SyncroRequestError } from "./errors/index.js";
import type { BuildRequest } from "./generated/client.js";
import type { SyncroCall } from "./middleware.js";
import { serializePath, serializeQuery } from "./serialize.js";
import { serializeForm, serializeJson } from "./serialize-body.js";

const OWN_HEADERS = new Set(["authorization", "content-type"]);

/**
 * The request of a call, ready to be sent any number of times.
 *
 * @throws {SyncroRequestError} for what cannot be sent, before a slot of the rate limit is spent
 */
export async function wireRequest(build: BuildRequest, userAgent: string, call: SyncroCall): Promise<WireRequest> {
  const { operation, params, body } = call;
  const issues: SyncroIssue[] = [];
  const path = serializePath(operation.path, params.path, issues);
  const query = serializeQuery(params.query, issues);
  const headers: Record<string, string> = {
    accept: "application/json, text/plain;q=0.9, */*;q=0.1",
    "user-agent": userAgent,
  };
  for (const [name, value] of Object.entries(call.headers)) {
    if (OWN_HEADERS.has(name.toLowerCase())) issues.push({ field: `headers.${name}`, message: "is set by the client" });
    else if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  // Without this type Syncro was seen to answer 400 with HTML, also where there is no body. A form's own carries its boundary.
  if (!operation.form) headers["content-type"] = "application/json";
  try {
    const serialize = operation.form ? serializeForm : serializeJson;
    const serialized = body === undefined ? undefined : serialize(body, issues);
    if (issues.length > 0) throw new SyncroRequestError(operation.id, issues);
    const request = await build(operation.method, path, { query, headers, body: serialized });
    return {
      url: request.url,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      // Read once, so that every attempt sends the same.
      body: serialized instanceof FormData ? await request.arrayBuffer() : serialized,
    };
  } catch (cause) {
    if (isSyncroRequestError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SyncroRequestError(operation.id, [{ message: `the request cannot be built: ${message}` }], cause);
  }
}
