export type { Fault, FaultRequest, LogEntry, Sandbox, SandboxOptions } from "./options.js";
export { startSandbox } from "./server/server.js";
export type { Resource, StoreView } from "./store.js";
