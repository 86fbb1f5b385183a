export * from "./example.js";
export * from "./login.js";
export * from "./operation.js";
export * from "./operation-command.js";
export * from "./operations.js";
export * from "./request.js";
