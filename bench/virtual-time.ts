interface Timer {
  at: number;
  order: number;
  call: () => void;
}

const realImmediate = setImmediate;

/**
 * Runs a program in virtual time, for measurements that would take hours. `setTimeout`, `performance.now` and `Date.now` are
 * replaced for good; whenever nothing else is left to do, the clock jumps to the next timer.
 */
export function installVirtualTime(): { run<T>(program: () => Promise<T>): Promise<T> } {
  const timers: Timer[] = []; // a binary heap by time, then by order of creation
  const waiting = new Map<number, Timer>();
  let now = 0;
  let created = 0;

  const before = (a: Timer, b: Timer) => a.at < b.at || (a.at === b.at && a.order < b.order);
  function swap(a: number, b: number): void {
    const [left, right] = [timers[a], timers[b]];
    if (left === undefined || right === undefined) return;
    timers[a] = right;
    timers[b] = left;
  }
  const isBefore = (a: number, b: number) => {
    const [left, right] = [timers[a], timers[b]];
    return left !== undefined && right !== undefined && before(left, right);
  };
  function push(timer: Timer): void {
    timers.push(timer);
    for (let at = timers.length - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
  }
  function pop(): Timer | undefined {
    swap(0, timers.length - 1);
    const first = timers.pop();
    for (let at = 0; ; ) {
      let least = at;
      if (isBefore(2 * at + 1, least)) least = 2 * at + 1;
      if (isBefore(2 * at + 2, least)) least = 2 * at + 2;
      if (least === at) return first;
      swap(at, least);
      at = least;
    }
  }

  Object.assign(globalThis, {
    setTimeout(call: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) {
      const timer: Timer = { at: now + Math.max(1, ms || 0), order: ++created, call: () => call(...args) };
      waiting.set(timer.order, timer);
      push(timer);
      return timer.order;
    },
    clearTimeout: (order: number) => void waiting.delete(order),
  });
  Object.defineProperty(performance, "now", { value: () => now });
  Date.now = () => 1_800_000_000_000 + now;

  return {
    async run(program) {
      let over = false;
      const result = program().finally(() => {
        over = true;
      });
      result.catch(() => {});
      for (;;) {
        await new Promise<void>((resolve) => realImmediate(resolve)); // lets every promise settle that can
        if (over) return result;
        const timer = pop();
        if (timer === undefined) throw new Error("the program waits, but no timer is left");
        if (!waiting.delete(timer.order)) continue; // cleared
        now = timer.at;
        timer.call();
      }
    },
  };
}
