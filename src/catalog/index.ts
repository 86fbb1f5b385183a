export * from "./catalog.js";
export * from "./command-line.js";
export * from "./description.js";
export * from "./operations.js";
export * from "./read.js";
export * from "./schema.js";
export * from "./words.js";
