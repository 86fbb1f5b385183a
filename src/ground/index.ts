export { decoded } from "./decoded.js";
export { environment } from "./environment.js";
export { parseHttpDate } from "./http-date.js";
export { isPlain, isRecord, member, own } from "./member.js";
export { nearest } from "./nearest.js";
export { oneLine } from "./one-line.js";
export { safely } from "./safely.js";
