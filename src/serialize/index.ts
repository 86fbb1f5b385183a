export { jsonData, serializeForm } from "./body.js";
export { serializeHeaders } from "./headers.js";
export { serializePath } from "./path.js";
export { serializeQuery } from "./query.js";
