// Made from openapi/syncro.yaml by `npm run generate`. Do not edit.
import createClient from "openapi-fetch";

export interface RequestParts {
  /** Encoded, without the question mark. */
  query: string;
  headers: Record<string, string>;
  /** Serialized already. */
  body: string | FormData | undefined;
}
/** @param path filled in and encoded */
export type BuildRequest = (method: string, path: string, parts: RequestParts) => Promise<Request>;

type AnyOperation = {
  parameters: object;
  requestBody?: { content: { "application/json": unknown } };
  responses: object;
};
type AnyPaths = { [path: string]: { [method in "get" | "post" | "put" | "patch" | "delete"]: AnyOperation } };

/**
 * openapi-fetch as the builder of requests, and no more: it hands the Request over instead of sending it, and the 204 it
 * is given makes it return at once, so that it parses nothing.
 */
export function createRequestBuilder(baseUrl: string): BuildRequest {
  const client = createClient<AnyPaths>({ baseUrl });
  return async (method, path, { query, headers, body }) => {
    let built: Request | undefined;
    const init = {
      headers,
      body,
      querySerializer: () => query,
      bodySerializer: () => body,
      fetch: async (request: Request) => {
        built = request;
        return new Response(null, { status: 204 });
      },
    };
    await client.request(method as "get", path, init);
    if (built === undefined) throw new Error("openapi-fetch built no request");
    return built;
  };
}
