export { type TraceOptions, traceCalls } from "./trace-calls.js";
