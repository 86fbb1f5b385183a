export { runMutants } from "./run.js";
export type { Witnesses } from "./verdicts.js";
