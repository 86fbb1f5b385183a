import { instant, stamp } from "./time.js";

/** A moment, as a program gives it: a date-time, a `Date` or ms since 1970. */
export type Moment = string | number | Date;

/** The account's time. Fixed, it moves by a second with each write, so that two runs give the same answers. */
export class Clock {
  readonly start: number;
  readonly #isFixed: boolean;
  #last: number;
  #ahead = 0;

  /** @param now where it stands at the start; the machine's own time, going on, if `undefined` */
  constructor(now: Moment | undefined) {
    this.#isFixed = now !== undefined;
    this.start = typeof now === "string" ? instant(now) : Number(now ?? Date.now());
    if (Number.isNaN(new Date(this.start).getTime()))
      throw new TypeError(`now must be a date-time, got ${String(now)}`);
    this.#last = this.start;
  }

  get now(): number {
    return this.#isFixed ? this.#last : Math.max(this.#last, Date.now() + this.#ahead);
  }

  /** The time of a write: later than that of the one before. */
  tick(): string {
    this.#last = this.#isFixed ? this.#last + 1_000 : Math.max(this.#last + 1, this.now);
    return stamp(this.#last);
  }

  advance(ms: number): void {
    this.#ahead += ms;
    this.#last += this.#isFixed ? ms : 0;
  }
}
