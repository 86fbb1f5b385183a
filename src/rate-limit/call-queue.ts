import List from "bottleneck/lib/DLList.js";
import { follow } from "../abort/index.js";
import type { RunOptions } from "./types.js";

interface Waiting<Slot> {
  /** Gone when the call has left: bottleneck's lists can take out none but the first. */
  start?: (slot: Slot) => void;
}

const PRIORITIES = 10;
const DEFAULT_PRIORITY = 5;

/**
 * Calls that wait for their turn: by priority, then first in, first out, in the lists of bottleneck's own queue. Its
 * scheduler is not used: its timers cost about 3 ms a call, go by the time of day, and it is three quarters of its size.
 */
export class CallQueue<Slot = void> {
  readonly #onChange: () => void;
  /** One list a priority. They also hold those that have left. */
  #lists = Array.from({ length: PRIORITIES }, () => new List<Waiting<Slot>>());
  #waiting = 0;
  #left = 0;

  /** @param onChange called when a call has come, and when one has left */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Calls that wait. */
  get size(): number {
    return this.#waiting;
  }

  /** Waits for `shift`; settles as `begin` does then. An abort rejects at once and leaves the queue. */
  run<T>(begin: (slot: Slot) => Promise<T>, { signal, priority = DEFAULT_PRIORITY }: RunOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const call: Waiting<Slot> = {
        start: (slot) => {
          unfollow?.();
          begin(slot).then(resolve, reject);
        },
      };
      const leave = () => {
        delete call.start;
        this.#waiting--;
        if (++this.#left > this.#waiting) this.#dropLeft();
        reject(signal?.reason);
        this.#onChange();
      };
      const unfollow = signal && follow(signal, leave);
      this.#lists[withinRange(priority)]?.push(call);
      this.#waiting++;
      this.#onChange();
    });
  }

  /** Starts the call whose turn it is, with the slot it got. */
  shift(slot: Slot): void {
    for (const list of this.#lists) {
      while (list.length > 0) {
        const start = list.shift()?.start;
        if (start !== undefined) {
          this.#waiting--;
          start(slot);
          return;
        }
        this.#left--;
      }
    }
  }

  /** Those that left would stay in memory until their turn. */
  #dropLeft(): void {
    this.#left = 0;
    this.#lists = this.#lists.map((all) => {
      const kept = new List<Waiting<Slot>>();
      all.forEachShift((call) => {
        if (call.start !== undefined) kept.push(call);
      });
      return kept;
    });
  }
}

function withinRange(priority: number): number {
  return Number.isNaN(priority) ? DEFAULT_PRIORITY : Math.min(PRIORITIES - 1, Math.max(0, Math.trunc(priority)));
}
