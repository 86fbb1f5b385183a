export { abortable, follow } from "./signals.js";
export { linkedController, MAX_TIMER_MS, now, sleep } from "./timers.js";
