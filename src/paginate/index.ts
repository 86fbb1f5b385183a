export { paginate } from "./paginate.js";
