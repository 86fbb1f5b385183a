/**
 * How often each key came. A list may have a million rows, and nearly all of them come once: their ids stand in a table of
 * numbers, a quarter of what a `Map` takes of memory.
 */
export class Times {
  /** Numbers that came, each at the first free place from its hash on; 0, which is never a key, is a free place. */
  #table = new Float64Array(1_024);
  #used = 0;
  /** Text, and numbers that came more than once. */
  readonly #others = new Map<string | number, number>();

  get(key: string | number): number {
    const times = this.#others.get(key);
    if (times !== undefined) return times;
    return typeof key === "number" && this.#table[this.#placeOf(key)] === key ? 1 : 0;
  }

  /** Counts the key once more; gives how often it has come. */
  count(key: string | number): number {
    const times = this.get(key) + 1;
    this.set(key, times);
    return times;
  }

  set(key: string | number, times: number): void {
    if (times > 1 || typeof key === "string") this.#others.set(key, times);
    else this.#note(key);
  }

  *[Symbol.iterator](): Generator<[key: string | number, times: number]> {
    yield* this.#others;
    for (const key of this.#table) if (key !== 0 && !this.#others.has(key)) yield [key, 1];
  }

  #note(key: number): void {
    const place = this.#placeOf(key);
    if (this.#table[place] === key) return;
    this.#table[place] = key;
    this.#used++;
    if (this.#used * 1.5 > this.#table.length) this.#grow();
  }

  /** Where the number stands, or would stand. */
  #placeOf(key: number): number {
    const mask = this.#table.length - 1;
    let place = Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> 8;
    for (place &= mask; this.#table[place] !== 0 && this.#table[place] !== key; place = (place + 1) & mask);
    return place;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Float64Array(2 * before.length);
    for (const key of before) if (key !== 0) this.#table[this.#placeOf(key)] = key;
  }
}
