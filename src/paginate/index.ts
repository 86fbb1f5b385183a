export { createPaginate } from "./paginate.js";
export type * from "./types.js";
