import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { expect } from "vitest";
import type { Description } from "../../src/catalog/index.js";
import type { FetchLike } from "../../src/index.js";

export interface Prism {
  /** Prism does not know the base path of `servers`: its root is the API's. */
  url: string;
  stop(): Promise<void>;
}

/** A real Prism mock of a description on a free port, set as `prism mock` sets it. */
export async function startPrism(description: Description): Promise<Prism> {
  const server = createServer(await getHttpOperationsFromSpec(structuredClone(description)), {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("Prism", { enabled: false }) },
  });
  return { url: await server.listen(0, "127.0.0.1"), stop: () => server.close() };
}

export interface Recorded {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/**
 * A `fetch` that fails the test when Prism found a violation or answered with a problem of its own: a mock's own error
 * looks like the API's. Remembers what went out.
 */
export function guardedFetch(): { fetch: FetchLike; requests: Recorded[] } {
  const requests: Recorded[] = [];
  return {
    requests,
    fetch: async (url, init) => {
      const { pathname, searchParams } = new URL(url);
      const headers = new Headers(init.headers);
      const body = await readBody(init.body, headers);
      requests.push({ method: init.method ?? "GET", path: pathname, query: searchParams, headers, body });
      const response = await fetch(url, init);
      expect(violations(response), "what Prism finds wrong with the request or the example").toEqual([]);
      expect(await response.clone().text(), "Prism's own problem, not an answer of the description").not.toContain(
        "stoplight.io/prism/errors#",
      );
      return response;
    },
  };
}

/** JSON as its value, a form as its fields. */
async function readBody(body: RequestInit["body"], headers: Headers): Promise<unknown> {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") return JSON.parse(body);
  return Object.fromEntries(await new Response(body, { headers }).formData());
}

/** What is deprecated is still declared: anything else that Prism finds is a failure. */
function violations(response: Response): unknown[] {
  const found: unknown = JSON.parse(response.headers.get("sl-violations") ?? "[]");
  if (!Array.isArray(found)) return [found];
  const entries: { code?: unknown }[] = found;
  return entries.filter((violation) => violation.code !== "deprecated");
}
