export { isPlain, isRecord, member, own } from "./member.js";
export { oneLine } from "./one-line.js";
export { safely } from "./safely.js";
