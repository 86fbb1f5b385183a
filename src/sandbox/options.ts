import type { IncomingHttpHeaders } from "node:http";
import type { StoreView } from "./store.js";

export interface SandboxOptions {
  /** The same seed gives the same account. Default 1. */
  seed?: number | undefined;
  /** Default 1300: 52 pages of 25. */
  tickets?: number | undefined;
  /** Default 60. */
  customers?: number | undefined;
  /** How long every answer waits. The work is done at once: a client that gives up early has written all the same. */
  latencyMs?: number | undefined;
  apiKey?: string | undefined;
  /** Default: a free one. */
  port?: number | undefined;
  /** Default 180 per 60_000 in any window; every arrival counts, the refused ones too. */
  rateLimit?: { requests: number; perMs: number } | false | undefined;
  /** Told of every answer, before it is sent. */
  onAnswer?: ((entry: LogEntry) => void) | undefined;
  /** Asked once for each request that was not refused by the rate limit. */
  fault?: ((request: FaultRequest) => Fault | undefined) | undefined;
}

export interface FaultRequest {
  method: string;
  /** Relative to the base address: "/tickets/4521". */
  path: string;
  query: URLSearchParams;
  /** How often this very method, path and query has been here, this time included. */
  count: number;
  /** How many requests have been here at all, this one included. */
  total: number;
}

export type Fault =
  | { status: number; body?: string; headers?: Record<string, string>; afterWork?: boolean }
  /** The connection breaks before the work, or when it was done and nobody hears of it. */
  | { destroy: "before" | "after" }
  /** No answer, ever, and no work. */
  | { hang: true };

export interface LogEntry {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  /** What the JSON says, the text if it is none, undefined without a body. */
  body: unknown;
  /** 0 as long as there is no answer, and when there never was one. */
  status: number;
  /** performance.now() of the arrival. */
  at: number;
}

export interface Sandbox extends Pick<StoreView, "count"> {
  /** http://127.0.0.1:<port>/api/v1 */
  readonly url: string;
  /** Every request in the order of arrival. */
  readonly log: readonly LogEntry[];
  /** performance.now() of every arrival, the refused ones included. */
  readonly arrivals: readonly number[];
  /** How many requests got a 429 from the rate limit. */
  readonly refused: number;
  readonly store: StoreView;
  close(): Promise<void>;
}
