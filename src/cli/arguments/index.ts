export { readBody, readUpload } from "./body.js";
export * from "./own-flags.js";
export type { Fields } from "./set.js";
export { setField } from "./set.js";
export { readValue } from "./values.js";
export * from "./vendor-flags.js";
