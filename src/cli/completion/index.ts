export { complete } from "./complete.js";
export { completionScript, SHELLS } from "./scripts.js";
