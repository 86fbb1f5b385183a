/**
 * The log that decides whether one more request may start: at most `limit` in any window of `perMs`, as the server counts
 * them. A slot is busy from the start of a request until `perMs` after its answer arrived, because the server may have
 * counted it at any moment up to then. Pure: the clock is an argument, in ms, and must never go backwards.
 */
export class SlidingLog {
  /** When the slots that are taken come back, ascending; `Infinity` while only the end of the request can tell. */
  readonly #freeAt: number[] = [];

  constructor(readonly perMs: number) {}

  /** Requests that have a slot at `now`: started and not yet a window past their answer. */
  used(now: number): number {
    const gone = this.#freeAt.findIndex((at) => at > now);
    this.#freeAt.splice(0, gone === -1 ? this.#freeAt.length : gone);
    return this.#freeAt.length;
  }

  /** When fewer than `limit` are taken: `now` means at once, `Infinity` that only the end of a request can tell. */
  nextFreeAt(now: number, limit: number): number {
    const used = this.used(now);
    return used < limit ? now : (this.#freeAt[used - limit] ?? Number.POSITIVE_INFINITY);
  }

  /**
   * Takes a slot. Ask `nextFreeAt` first.
   *
   * @param until when it comes back if nobody tells how the request ended
   */
  start(until = Number.POSITIVE_INFINITY): void {
    const earlier = this.#freeAt.findLastIndex((at) => at <= until);
    this.#freeAt.splice(earlier + 1, 0, until);
  }

  /**
   * The request ended at `now`.
   *
   * @param inTransitMs how much longer it may still be on its way to the server: 0 when it was answered, `undefined` when
   * it was certainly not sent, so that its slot is free at once
   * @param until what `start` was told
   */
  end(now: number, inTransitMs: number | undefined, until = Number.POSITIVE_INFINITY): void {
    const index = this.#freeAt.lastIndexOf(until);
    if (index !== -1) this.#freeAt.splice(index, 1);
    if (inTransitMs !== undefined) this.start(now + this.perMs + inTransitMs);
  }
}
