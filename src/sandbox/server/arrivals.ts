/**
 * A sliding window over all arrivals. It is stricter than a server that counts by clock minute, so what passes here passes
 * there. Refused requests count as well: a client that keeps hammering stays refused.
 */
export class Arrivals {
  readonly times: number[] = [];
  refused = 0;
  readonly #limit: { requests: number; perMs: number } | false;

  constructor(limit: { requests: number; perMs: number } | false) {
    this.#limit = limit;
  }

  clear(): void {
    this.times.length = 0;
    this.refused = 0;
  }

  /** Counts an arrival. True if it is one too many. */
  refuse(at: number): boolean {
    this.times.push(at);
    if (this.#limit === false) return false;
    const first = this.times[this.times.length - 1 - this.#limit.requests];
    if (first === undefined || at - first >= this.#limit.perMs) return false;
    this.refused += 1;
    return true;
  }
}
