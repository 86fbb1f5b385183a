export { type CreateUnlessExists, type Creation, createUnlessExists } from "./create-unless-exists.js";
export { type ChangedRows, type SinceCursor, updatedSince } from "./updated-since.js";
export { zonedTime } from "./zoned-time.js";
