import Bottleneck from "bottleneck/light.js";
import { follow } from "../abort.js";
import type { RunOptions } from "./rate-limiter.js";

interface Waiting<Slot> {
  readonly priority: number;
  start(slot: Slot): void;
  /** Tells bottleneck that this call has gone, so that it hands over the next one. */
  handedOver?: () => void;
}

const DEFAULT_PRIORITY = 5;

/**
 * Calls that wait for their turn: by priority, then first in, first out. bottleneck keeps them. Its timers take about
 * 3 ms a call, so it hands over the next `ahead` of them before their turn comes; a call that outranks one of these
 * goes among them at once.
 */
export class CallQueue<Slot = void> {
  readonly #ahead: number;
  readonly #onChange: () => void;
  /** Those whose turn is next, in order. */
  readonly #next: Waiting<Slot>[] = [];
  /** Those bottleneck still has, in order of arrival. None outranks the last of `#next`. */
  readonly #behind = new Set<Waiting<Slot>>();
  /** Whether they differ in priority. */
  #mixed = false;
  #bottleneck: Bottleneck;
  #left = 0;
  #clock = 0;

  /** @param onChange called when a call can be taken with `shift`, and when one has left */
  constructor(ahead: number, onChange: () => void) {
    this.#ahead = ahead;
    this.#onChange = onChange;
    this.#bottleneck = new Bottleneck({ maxConcurrent: ahead });
  }

  /** Calls that wait. */
  get size(): number {
    return this.#next.length + this.#behind.size;
  }

  /** Whether `shift` would start a call. Not while bottleneck hands the next one over: `onChange` tells when it has. */
  ready(): boolean {
    // bottleneck goes by the time of day: set back by an hour, it would wait for an hour.
    const clock = Date.now();
    if (clock < this.#clock) this.#rebuild();
    this.#clock = clock;
    return this.#next.length > 0;
  }

  /** Waits for `shift`; settles as `begin` does then. An abort rejects at once and leaves the queue. */
  run<T>(begin: (slot: Slot) => Promise<T>, { signal, priority = DEFAULT_PRIORITY }: RunOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const call: Waiting<Slot> = {
        priority: Number.isNaN(priority) ? DEFAULT_PRIORITY : Math.min(9, Math.max(0, Math.trunc(priority))),
        start: (slot) => {
          unfollow?.();
          begin(slot).then(resolve, reject);
        },
      };
      const leave = () => {
        this.#remove(call);
        reject(signal?.reason);
        this.#onChange();
      };
      const unfollow = signal && follow(signal, leave);
      this.#enter(call);
    });
  }

  /** Starts the call whose turn it is, with the slot it got. */
  shift(slot: Slot): void {
    const call = this.#next.shift();
    call?.handedOver?.();
    call?.start(slot);
  }

  #enter(call: Waiting<Slot>): void {
    const last = this.#next.at(-1);
    const room = this.#behind.size === 0 && this.#next.length < this.#ahead;
    if (room || (last !== undefined && call.priority < last.priority)) this.#insert(call);
    else {
      const [first] = this.#behind;
      this.#mixed = first !== undefined && (this.#mixed || first.priority !== call.priority);
      this.#behind.add(call);
      this.#schedule(call);
    }
  }

  #insert(call: Waiting<Slot>): void {
    let index = this.#next.length;
    while (index > 0 && (this.#next[index - 1]?.priority ?? 0) > call.priority) index--;
    this.#next.splice(index, 0, call);
    this.#onChange();
  }

  #schedule(call: Waiting<Slot>): void {
    const handOver = () =>
      new Promise<void>((done) => {
        if (!this.#behind.delete(call)) return done(); // it left, or was taken out already
        call.handedOver = done;
        // While this one was on its way, one that outranks it may have come.
        for (const other of this.#mixed ? this.#behind : []) {
          if (other.priority < call.priority && this.#behind.delete(other)) this.#insert(other);
        }
        this.#insert(call);
      });
    void this.#bottleneck.schedule({ priority: call.priority }, handOver);
  }

  #remove(call: Waiting<Slot>): void {
    const index = this.#next.indexOf(call);
    if (index >= 0) this.#next.splice(index, 1);
    call.handedOver?.();
    // bottleneck cannot drop a job: those that left would hold up the others, and memory, until their turn.
    if (this.#behind.delete(call) && ++this.#left > this.#behind.size) this.#rebuild();
  }

  #rebuild(): void {
    this.#left = 0;
    this.#bottleneck = new Bottleneck({ maxConcurrent: this.#ahead });
    for (const call of this.#behind) this.#schedule(call);
  }
}
