/** Ends with its parent or after a time. */
export interface Linked {
  readonly signal: AbortSignal;
  /** Whether it aborted: Node takes 250 ns to ask a new signal. */
  readonly isOver: boolean;
  /** Whether its time ended it. */
  readonly expired: boolean;
  abort(reason?: unknown): void;
  /** Settles like `promise`, or rejects with the signal's reason as soon as it aborts. For one at a time. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Frees the timer and the listener. */
  release(): void;
}

let idle: Linked | undefined;

/** What nothing ends. It is the same for all, so that nobody outside may get to see its signal: listeners would add up. */
export function unlinked(): Linked {
  // Workers bind a signal to the request that made it: another one must not even ask it.
  if ("WebSocketPair" in globalThis) return made();
  idle ??= made();
  return idle;
}

const made = (): Linked => ({
  signal: new AbortController().signal,
  isOver: false,
  expired: false,
  abort: () => {},
  until: (promise) => promise,
  release: () => {},
});

/** Whether nothing ends it: to follow it would cost, and come to nothing. */
export const isUnlinked = (signal: AbortSignal): boolean => signal === idle?.signal;
