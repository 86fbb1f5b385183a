export { readError } from "./answer.js";
export { createCaller, type LooseCall } from "./caller.js";
export type { Delivery } from "./delivery.js";
export { type Answer, type Ends, NoAnswer } from "./ends.js";
export { connectionError, deadlineError } from "./failure.js";
export { callSettings, checkInit, SHARED_KEYS } from "./init.js";
export type { WireRequest } from "./request.js";
export { Secrets } from "./secrets.js";
export { send } from "./send.js";
