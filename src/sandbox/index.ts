export type { Moment } from "./clock.js";
export type { Fault, FaultRequest, LogEntry, Sandbox, SandboxOptions, Size } from "./options.js";
export { startSandbox } from "./server/index.js";
export type { Resource, StoreView } from "./store.js";
