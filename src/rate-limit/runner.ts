import Bottleneck from "bottleneck/light.js";

/**
 * bottleneck lets `minTime` pass between two starts, by the time of day: a clock that was set back would stop it for as
 * long. Ten years less than nothing make up for that.
 */
const NO_MIN_TIME = -3.2e11;

/**
 * Runs jobs in bottleneck, each with a grant of its own: it never holds more than what may start, and the 3 to 5 ms that a
 * job takes it fall to those that have waited anyway. A job lasts until it calls `ended`.
 */
export function createRunner(maxConcurrent: number): (job: (ended: () => void) => void) => void {
  let bottleneck: Bottleneck | undefined; // made late: from then until its first job it goes by the time of day
  return (job) => {
    bottleneck ??= new Bottleneck({ maxConcurrent, reservoir: 0, minTime: NO_MIN_TIME });
    void bottleneck.incrementReservoir(1);
    void bottleneck.schedule(() => new Promise<void>(job));
  };
}
