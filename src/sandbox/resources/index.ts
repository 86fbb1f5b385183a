export { totals } from "./money.js";
export { match, RESOURCES, ROUTES, resourceOf } from "./routes.js";
