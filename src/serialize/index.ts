export { serializeForm, serializeJson } from "./body.js";
export { serializePath } from "./path.js";
export { serializeQuery } from "./query.js";
