export { readErrorBody } from "./error-body.js";
export { errorFromAnswer } from "./from-answer.js";
export { idsIn } from "./ids.js";
export { redactHeaders, redactSnippet, redactText, secretsIn } from "./redact.js";
export { KEPT_LENGTH, redactBody } from "./redact-body.js";
export { redactCause } from "./redact-cause.js";
export { redactResponse } from "./redact-response.js";
