/** Reads through the client's own limiter, retries and errors, and cannot do anything but read. */
import { createCaller } from "../../src/call/caller.js";
import type { FetchLike, SyncroClientOptions } from "../../src/index.js";
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
  /** Every attempt that was answered, the last one last. */
  exchanges: Exchange[];
  /** What the client makes of it: the error of the result, or what was thrown. */
  error: unknown;
}

export type Read = (
  path: string,
  params: { path: Record<string, unknown>; query: Record<string, unknown> },
) => Promise<Reading>;

/**
 * A reader of one account.
 *
 * @throws {SyncroConfigError} that names the option which cannot be used
 */
export function createReader(options: SyncroClientOptions): Read {
  const settings = resolveOptions(options);
  return async (path, params) => {
    const exchanges: Exchange[] = [];
    const fetch = recorder(getOnly(settings.fetch, settings.baseUrl), exchanges);
    const call = createCaller({ ...settings, fetch }, []);
    const error = await call("GET", path, { params }).then(
      ({ result }) => result.error,
      (thrown: unknown) => thrown,
    );
    return { exchanges, error };
  };
}

/** A `fetch` that lets only a GET without a body pass, and only to the account it was made for. */
export function getOnly(fetch: FetchLike, baseUrl: string): FetchLike {
  return async (url, init) => {
    const { method = "GET", body = null } = init;
    if (method !== "GET" || body !== null) throw new Error(`only reading is allowed here: ${method} was not sent`);
    if (!url.startsWith(`${baseUrl}/`)) throw new Error("only the account's own address is read: nothing was sent");
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
