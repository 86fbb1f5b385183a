interface Start {
  /** When Redis lets go of it if it is told nothing. */
  readonly leaseEnd: number;
  /** When its slot comes back; `Infinity` while it is in flight. */
  freeAt: number;
  told: boolean;
}

/** An entry as it was told, to see later whether that still holds. */
export type Told = readonly [id: string, freeAt: number];

/**
 * What this process has started itself, and what of it Redis has not been told. It is counted when Redis is away, and
 * entered again when Redis forgot.
 */
export class OwnStarts {
  readonly #leaseMs: number;
  readonly #starts = new Map<string, Start>();

  /** @param leaseMs from the start until Redis lets go of a slot by itself */
  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs;
  }

  /** @param told whether Redis gave this slot and so has its entry */
  start(id: string, now: number, told: boolean): void {
    this.#starts.set(id, { leaseEnd: now + this.#leaseMs, freeAt: Number.POSITIVE_INFINITY, told });
  }

  /** @param freeAt when the slot comes back: 0 when it was not used */
  finish(id: string, freeAt: number): void {
    const start = this.#starts.get(id);
    if (start !== undefined) Object.assign(start, { freeAt, told: false });
  }

  /** Slots taken at `now`. */
  used(now: number): number {
    let used = 0;
    for (const [id, { freeAt, leaseEnd, told }] of this.#starts) {
      if (freeAt > now) used++;
      else if (told || leaseEnd <= now) this.#starts.delete(id);
    }
    return used;
  }

  /** When fewer than `limit` are taken: `now` means at once, `Infinity` that only the end of a request can tell. */
  nextFreeAt(now: number, limit: number): number {
    const taken = this.used(now);
    if (taken < limit) return now;
    const freeAt = [...this.#starts.values()].map((start) => start.freeAt).filter((at) => at > now);
    return freeAt.sort((a, b) => a - b)[taken - limit] ?? Number.POSITIVE_INFINITY;
  }

  get untold(): boolean {
    return [...this.#starts.values()].some(({ told }) => !told);
  }

  /** Redis may have lost everything: all of it must be told. */
  tellAgain(): void {
    for (const start of this.#starts.values()) start.told = false;
  }

  /** What is to be told: for Redis, and for `acknowledge`. */
  toTell(now: number): { entries: [id: string, ms: number][]; told: Told[] } {
    const entries: [string, number][] = [];
    const told: Told[] = [];
    for (const [id, start] of this.#starts) {
      if (start.told) continue;
      const until = start.freeAt === Number.POSITIVE_INFINITY ? start.leaseEnd : start.freeAt;
      entries.push([id, Math.ceil(until - now)]);
      told.push([id, start.freeAt]);
    }
    return { entries, told };
  }

  acknowledge(told: readonly Told[]): void {
    for (const [id, freeAt] of told) {
      const start = this.#starts.get(id);
      if (start?.freeAt === freeAt) start.told = true;
    }
  }
}
