export { type Batched, batchedBy, failedWrites, trackCalls } from "./batched.js";
export { abortable, follow } from "./signals.js";
export { linked, MAX_TIMER_MS, now, sleep } from "./timers.js";
export { type Linked, unlinked } from "./unlinked.js";
