export { validateRequests } from "./validate/validate-requests.js";
