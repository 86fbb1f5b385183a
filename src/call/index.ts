export { type Called, createCaller, findOperation, type LooseCall, type LooseInit } from "./caller.js";
