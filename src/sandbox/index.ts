export type { Fault, FaultRequest, LogEntry, Sandbox, SandboxOptions } from "./options.js";
export { startSandbox } from "./server/index.js";
export type { Resource, StoreView } from "./store.js";
