/**
 * How many slots there are while others use the same address. A 429 although our own log was within the limit says that
 * somebody else has the rest; without notice of that, every window would run into the next one.
 *
 * - Refused: four fifths of what was taken then, but never less than half of the slots so far, since the others may have
 *   come in one burst. Once in a window: all refusals of one burst say the same.
 * - Each whole window without a refusal: a thirtieth of `requests` more, up to `requests`.
 * - Not in the first window: a process started anew is refused because of what it sent before, and nobody else.
 */
export class LearnedLimit {
  readonly #requests: number;
  readonly #perMs: number;
  #limit: number;
  /** When the limit was set; not before this is it changed again. */
  #since: number;

  constructor(requests: number, perMs: number, now: number) {
    this.#requests = requests;
    this.#perMs = perMs;
    this.#limit = requests;
    this.#since = now;
  }

  /** Slots there are at `now`. */
  limit(now: number): number {
    const windows = Math.floor((now - this.#since) / this.#perMs);
    return Math.min(this.#requests, this.#limit + windows * Math.ceil(this.#requests / 30));
  }

  /** @param used slots taken when the server said 429 */
  refused(now: number, used: number): void {
    if (now - this.#since < this.#perMs) return;
    const limit = this.limit(now);
    this.#limit = Math.max(1, Math.ceil(limit / 2), Math.min(limit, Math.floor(used * 0.8)));
    this.#since = now;
  }
}
