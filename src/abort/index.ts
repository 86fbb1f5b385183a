export { abortable, follow } from "./signals.js";
export { linkedController, MAX_TIMER_MS, sleep } from "./timers.js";
