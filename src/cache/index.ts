export { type CacheOptions, cacheReferenceData } from "./cache-reference-data.js";
