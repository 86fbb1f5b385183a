export { jsonData, serializeForm } from "./body.js";
export { serializeHeaders } from "./headers.js";
export { checkPath, fillPath, splitPath } from "./path.js";
export { serializeQuery } from "./query.js";
