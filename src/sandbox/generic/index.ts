export { type Collection, collectionsOf } from "./collections.js";
export { absent, answerExample, handlersOf } from "./handlers.js";
export { seedCollection } from "./seed.js";
