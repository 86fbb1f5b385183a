export { describedOperation } from "./described.js";
export { findOperation, isRead } from "./find-operation.js";
export type { LooseInit } from "./loose-init.js";
export { openCall } from "./open-call.js";
