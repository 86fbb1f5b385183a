/**
 * The log that decides whether one more request may start: at most `requests` in any window of `perMs`, as the server
 * counts them. A slot is busy from the start of a request until `perMs` after its answer arrived, because the server may
 * have counted it at any moment up to then. Pure: the clock is an argument, in ms, and must never go backwards.
 */
export class SlidingLog {
  readonly requests: number;
  readonly perMs: number;
  #running = 0;
  /** When the slots of finished requests come back, ascending. */
  readonly #freeAt: number[] = [];

  constructor(requests: number, perMs: number) {
    this.requests = requests;
    this.perMs = perMs;
  }

  /** Requests that have a slot at `now`: started and not yet a window past their answer. */
  used(now: number): number {
    const gone = this.#freeAt.findIndex((at) => at > now);
    this.#freeAt.splice(0, gone === -1 ? this.#freeAt.length : gone);
    return this.#running + this.#freeAt.length;
  }

  /**
   * When a slot is free: `now` or earlier means at once, `Infinity` that only the end of a running request can tell.
   *
   * @param limit how many slots there are at present
   */
  nextFreeAt(now: number, limit = this.requests): number {
    const used = this.used(now);
    return used < limit ? now : (this.#freeAt[used - limit] ?? Number.POSITIVE_INFINITY);
  }

  /** Takes a slot. Ask `nextFreeAt` first. */
  start(): void {
    this.#running++;
  }

  /** The request was certainly not sent: its slot is free at once. */
  giveBack(): void {
    this.#running--;
  }

  /**
   * The request ended at `now`.
   *
   * @param inTransitMs how much longer it may still be on its way to the server: 0 when it was answered
   */
  finish(now: number, inTransitMs = 0): void {
    this.#running--;
    const at = now + this.perMs + inTransitMs;
    let index = this.#freeAt.length;
    while (index > 0 && (this.#freeAt[index - 1] ?? 0) > at) index--;
    this.#freeAt.splice(index, 0, at);
  }
}
