/** What `batch` and the calls made for one of its items tell each other; it goes with the signal that `fn` gets. */
export interface Batched {
  /** Whether a stop lets what is on the wire finish and ends only what still waits. */
  readonly finishes: boolean;
  /** Writes that changed something, may have, or are on their way. */
  writes: number;
  /** What the failed calls gave or threw. */
  readonly failures: Set<unknown>;
  /** It was said what became of the item: no more calls are made for it, or they would be made twice. */
  isOver: boolean;
}

const batched = new WeakMap<AbortSignal, Batched>();

/** Begins to count the calls that are made with `signal`. */
export function trackCalls(signal: AbortSignal, finishes: boolean): Batched {
  const item = { finishes, writes: 0, failures: new Set(), isOver: false };
  batched.set(signal, item);
  return item;
}

export const batchedBy = (signal: AbortSignal | undefined): Batched | undefined => signal && batched.get(signal);

/** Errors of writes: the `outcome` of a read's error says nothing about a record. */
export const failedWrites = new WeakSet<object>();
