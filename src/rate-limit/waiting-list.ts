import { follow } from "../abort/index.js";
import type { Release } from "./in-slot.js";
import type { RunOptions } from "./types.js";

const DEFAULT_PRIORITY = 5;

/** Calls that wait for a slot: by priority, then first in, first out. One that leaves is gone at once. */
export class WaitingList {
  readonly #lists = Array.from({ length: 10 }, () => new Set<(slot: Release) => void>());

  /** @param onChange called when a call has come, and when the last has left */
  constructor(readonly onChange: () => void) {}

  get size(): number {
    return this.#lists.reduce((sum, { size }) => sum + size, 0);
  }

  /** Gives the slot of a later `next`; rejects at once on abort. */
  wait({ signal, priority = DEFAULT_PRIORITY }: RunOptions): Promise<Release> {
    const within = Math.min(9, Math.max(0, Math.trunc(priority)));
    const list = this.#lists[Number.isNaN(within) ? DEFAULT_PRIORITY : within];
    return new Promise((resolve, reject) => {
      let unfollow = () => {};
      const take = (slot: Release): void => {
        list?.delete(take);
        unfollow();
        resolve(slot);
      };
      // Before it stands in line: what is no signal must not take anybody's place.
      if (signal !== undefined) {
        unfollow = follow(signal, () => {
          list?.delete(take);
          reject(signal.reason);
          if (this.size === 0) this.onChange();
        });
      }
      if (signal?.aborted) return;
      list?.add(take);
      this.onChange();
    });
  }

  /** Hands a slot to the first in line. */
  next(slot: Release): void {
    const [take] = this.#lists.find(({ size }) => size > 0) ?? [];
    take?.(slot);
  }
}
