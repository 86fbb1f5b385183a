import type { BuildRequest } from "../../src/generated/client.js";

/** What would stand in `src/generated/client.ts` without openapi-fetch. */
export function createRequestBuilder(baseUrl: string): BuildRequest {
  const base = baseUrl.replace(/\/$/, "");
  return async (method, path, { query, headers, body }) =>
    new Request(`${base}${path}${query === "" ? "" : `?${query}`}`, { method, headers, body: body ?? null });
}
