export { attemptsOf } from "./answer.js";
export { createCaller, findOperation, type LooseCall, type LooseInit } from "./caller.js";
