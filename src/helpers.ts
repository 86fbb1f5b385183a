export { type CreateUnlessExists, type Creation, createUnlessExists } from "./helpers/create-unless-exists.js";
export { type ChangedRows, type SinceCursor, updatedSince } from "./helpers/updated-since.js";
export { zonedTime } from "./helpers/zoned-time.js";
