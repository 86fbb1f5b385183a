export { seedStore } from "./seed.js";
