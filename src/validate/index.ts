export { validateRequests } from "./validate-requests.js";
