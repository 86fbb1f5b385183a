import type { IncomingHttpHeaders } from "node:http";
import type { Moment } from "./clock.js";
import type { StoreView } from "./store.js";

export type Size = "small" | "msp" | "large";

export interface SandboxOptions {
  /**
   * Selects the account's random data. The same seed gives the same account.
   * @default 1
   */
  seed?: number | undefined;
  /**
   * How large the account is: 60 tickets of 10 customers, 1,300 of 60, or 75,000 of 1,500.
   * @default "msp"
   */
  size?: Size | undefined;
  /**
   * How many tickets there are at the start, in place of what `size` says.
   */
  tickets?: number | undefined;
  /**
   * How many customers there are at the start, in place of what `size` says. The first two are always there.
   */
  customers?: number | undefined;
  /**
   * Where the account's clock stands at the start: its records lie before it. A clock that is given here stands still but for
   * a second at each write, so that two runs give the same answers.
   * @default the machine's clock, which goes on
   * @example now: "2026-11-20T09:00:00-05:00"
   */
  now?: Moment | undefined;
  /**
   * Delay of each answer, ms. The work is done at once, so a client that gives up early has written all the same.
   * @default 0
   */
  latencyMs?: number | undefined;
  /**
   * The key that requests must send, as `Authorization: Bearer <key>`.
   * @default "sandbox-key"
   */
  apiKey?: string | undefined;
  /**
   * The port to listen on, on 127.0.0.1. 0 picks a free one.
   * @default 0
   */
  port?: number | undefined;
  /**
   * How many requests may arrive in any window of `perMs` ms. Refused ones count, too. `false` turns the limit off.
   * @default { requests: 180, perMs: 60000 }
   * @example rateLimit: { requests: 5, perMs: 1_000 } // to see a client wait
   */
  rateLimit?: { requests: number; perMs: number } | false | undefined;
  /**
   * Whether `log` keeps the requests, with their bodies. Turn it off for a sandbox that runs for days.
   * @default true
   */
  keepLog?: boolean | undefined;
  /**
   * Called with each answer before it is sent.
   * @example onAnswer: ({ method, path, status }) => console.log(status, method, path)
   */
  onAnswer?: ((entry: LogEntry) => void) | undefined;
  /**
   * Makes requests fail. Called once for each request that the rate limit lets through; `undefined` means no fault.
   * @example fault: ({ method }) => (method === "POST" ? { destroy: "after" } : undefined) // done, but the answer is lost
   */
  fault?: ((request: FaultRequest) => Fault | undefined) | undefined;
}

/** What `fault` gets to decide by. Requests that the rate limit refused are not counted. */
export interface FaultRequest {
  method: string;
  /** Relative to the base address, such as `/tickets/4521`. */
  path: string;
  query: URLSearchParams;
  /** How often this exact method, path and query has arrived, this time included. */
  count: number;
  /** How many requests have arrived in all, this one included. */
  total: number;
}

export type Fault =
  /** Answers with this; a `body` that is no text is sent as JSON. `afterWork: true` does what was asked first. */
  | { status: number; body?: string | Record<string, unknown>; headers?: Record<string, string>; afterWork?: boolean }
  /** Breaks the connection before the work is done, or after it, so that the client never learns of it. */
  | { destroy: "before" | "after" }
  /** Never answers, and does no work. */
  | { hang: true };

export interface LogEntry {
  method: string;
  /** Relative to the base address, such as `/tickets/4521`. */
  path: string;
  /** With its question mark, such as `?page=2`; empty if there is none. */
  query: string;
  headers: IncomingHttpHeaders;
  /** The parsed JSON, the text if it is not JSON, or `undefined` without a body. */
  body: unknown;
  /** What the API takes and a program should not rely on, such as a key in the address. */
  warning?: string | undefined;
  /** 0 until there is an answer; it stays 0 if there never is one. */
  status: number;
  /** When it arrived, by `performance.now()`. */
  at: number;
}

export interface Sandbox extends Pick<StoreView, "count"> {
  /** The base address: `http://127.0.0.1:<port>/api/v1`. */
  readonly url: string;
  /** Every request, in order of arrival. */
  readonly log: readonly LogEntry[];
  /** When each request arrived, refused ones included, by `performance.now()`. */
  readonly arrivals: readonly number[];
  /** How many requests the rate limit refused with a 429. */
  readonly refused: number;
  /** What is in the account, without a request. */
  readonly store: StoreView;
  /**
   * Moves the account's clock on: what is written later is that much younger, and the rate limit forgets what is older
   * than its window.
   */
  advance(ms: number): void;
  /** Puts the account back to its start and empties `log`, `arrivals`, `refused` and the counts that `fault` gets. */
  reset(): void;
  /** Stops the server and breaks off every open request. */
  close(): Promise<void>;
}
