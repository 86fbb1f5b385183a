/** Reads with the client's own rate limiter, retries and errors. It cannot write. */
import { createCaller } from "../../src/call/index.js";
import type { FetchLike, SyncroClientOptions } from "../../src/index.js";
import { describedOperation } from "../../src/lookup/index.js";
import { resolveOptions } from "../../src/options.js";

/** One request and its answer. */
export interface Exchange {
  began: Date;
  ms: number;
  status: number;
  headers: Headers;
  text: string;
}

export interface Reading {
  /** Every attempt that got an answer, in order. */
  exchanges: Exchange[];
  /** The client's error, returned or thrown. */
  error: unknown;
}

export type Read = (
  path: string,
  params: { path: Record<string, unknown>; query: Record<string, unknown> },
) => Promise<Reading>;

/**
 * Creates a reader for one account.
 *
 * @throws {SyncroConfigError} when an option is invalid; names it
 */
export function createReader(options: SyncroClientOptions): Read {
  const settings = resolveOptions(options);
  return async (path, params) => {
    const exchanges: Exchange[] = [];
    const fetch = recorder(getOnly(settings.fetch, settings.baseUrl), exchanges);
    const call = createCaller({ ...settings, fetch }, []);
    const operation = describedOperation("GET", path);
    try {
      const { error } = await call(operation, { params });
      return { exchanges, error };
    } catch (error) {
      return { exchanges, error };
    }
  };
}

/** Restricts `fetch` to GET requests without a body to one account. */
export function getOnly(fetch: FetchLike, baseUrl: string): FetchLike {
  return async (url, init) => {
    const { method = "GET", body = null } = init;
    if (method !== "GET" || body !== null) throw new Error(`only reading is allowed here: ${method} was not sent`);
    if (!url.startsWith(`${baseUrl}/`)) throw new Error("only the account's own address may be read: nothing was sent");
    return fetch(url, init);
  };
}

const recorder =
  (fetch: FetchLike, exchanges: Exchange[]): FetchLike =>
  async (url, init) => {
    const began = new Date();
    const start = performance.now();
    const response = await fetch(url, init);
    const text = await response.clone().text();
    const { status, headers } = response;
    exchanges.push({ began, ms: Math.round(performance.now() - start), status, headers, text });
    return response;
  };
