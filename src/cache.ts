export { type CacheOptions, cacheReferenceData } from "./cache/cache-reference-data.js";
