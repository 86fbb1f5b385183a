import type Bottleneck from "bottleneck/light.js";

/**
 * bottleneck lets `minTime` pass between two starts, by the time of day: a clock that was set back would stop it for as
 * long. Ten years less than nothing make up for that.
 */
const NO_MIN_TIME = -3.2e11;

/** A fifth of the core: loaded once a call has to wait, which in most programs none does. */
let loaded: typeof Bottleneck | undefined;
let loading: Promise<void> | undefined;

/** To be called when somebody begins to wait: the wait hides the loading. */
export function prepareRunners(): Promise<void> {
  loading ??= import("bottleneck/light.js").then(
    (module) => {
      loaded = module.default;
    },
    () => {}, // its files were replaced while the program ran: see below
  );
  return loading;
}

/**
 * Runs jobs in bottleneck, each with a grant of its own: it never holds more than what may start, and the 3 to 5 ms that a
 * job takes it fall to those that have waited anyway. A job lasts until it calls `ended`. Until bottleneck is loaded they
 * run without it: who is next, and when, is not decided here.
 */
export function createRunner(maxConcurrent: number): (job: (ended: () => void) => void) => void {
  let bottleneck: Bottleneck | undefined; // made late: from then until its first job it goes by the time of day
  return (job) => {
    if (loaded === undefined) return void new Promise<void>(job);
    bottleneck ??= new loaded({ maxConcurrent, reservoir: 0, minTime: NO_MIN_TIME });
    void bottleneck.incrementReservoir(1);
    void bottleneck.schedule(() => new Promise<void>(job));
  };
}
