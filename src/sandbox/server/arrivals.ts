/**
 * A strict sliding window over all arrivals: stricter than a server that counts by the minute on the clock, so that
 * what passes here passes there. A refused request counts as well: hammering on keeps the door shut.
 */
export class Arrivals {
  readonly times: number[] = [];
  refused = 0;
  readonly #limit: { requests: number; perMs: number } | false;

  constructor(limit: { requests: number; perMs: number } | false) {
    this.#limit = limit;
  }

  /** Notes an arrival; true when it is one too many. */
  refuse(at: number): boolean {
    this.times.push(at);
    if (this.#limit === false) return false;
    const first = this.times[this.times.length - 1 - this.#limit.requests];
    if (first === undefined || at - first >= this.#limit.perMs) return false;
    this.refused += 1;
    return true;
  }
}
