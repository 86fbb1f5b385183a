import type { Outcome } from "../errors/index.js";
import { mayHaveHappened } from "../retry.js";
import type { Refusal } from "./refusal.js";

/** An answer, its body read. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** There was more than may be read. */
  readonly isCut: boolean;
  /** The wait the server asks for, ms. */
  readonly retryAfterMs: number | undefined;
  readonly response: Response;
  /** The parsed body, or `NOT_JSON`. */
  readonly body: unknown;
  /** A 2xx that refuses. */
  readonly refusal: Refusal | undefined;
}

/**
 * An attempt without an answer, an aborted one included. It passes through the rate limiter, which goes by `outcome` and
 * `timeoutMs`; no caller gets to see it.
 */
export class NoAnswer extends Error {
  /**
   * @param outcome what became of this one attempt
   * @param timeoutMs what it was allowed to take, ms
   * @param timedOut it took longer than that
   */
  constructor(
    readonly outcome: "not-sent" | "unknown",
    readonly timeoutMs: number,
    readonly timedOut: boolean,
    cause: unknown,
  ) {
    super("no answer", { cause });
  }
}

/** On its way: it may have arrived. */
export const IN_FLIGHT = { outcome: "unknown" } as const;

/** Every request that was sent for a call, in order: how it ended. */
export type Ends = (Answer | NoAnswer | typeof IN_FLIGHT)[];

/** What became of the call as a whole, were it to end now without an answer. */
export const outcomeOf = (ends: Readonly<Ends>): Outcome => (ends.some(mayHaveHappened) ? "unknown" : "not-sent");

/** How the latest attempt that is over ended. */
export const lastOf = (ends: Readonly<Ends>): Answer | NoAnswer | undefined =>
  ends.findLast((end): end is Answer | NoAnswer => end !== IN_FLIGHT);

/** Whether an attempt before the last one may have done what was asked. */
export const wasRepeated = (ends: Readonly<Ends>): boolean => outcomeOf(ends.slice(0, -1)) === "unknown";
