import { redactResponse } from "../error-answer/index.js";
import { own } from "../ground/index.js";
import type { SyncroResult } from "../types.js";
import type { Secrets } from "./secrets.js";

const SHOW = /* @__PURE__ */ Symbol("show");

/** The same for all results: with a getter of its own each would get a hidden class of its own, too. */
const RESPONSE = /* @__PURE__ */ own({
  enumerable: true,
  configurable: true,
  get(this: { [SHOW](): Response }): Response {
    return this[SHOW]();
  },
});

/** `console.log` shows the response, too, and not that there is a getter. */
const INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
const INSPECTED = /* @__PURE__ */ own({
  value(this: object, _depth: number, options: object, inspect: (shown: object, options: object) => string): string {
    return inspect({ ...this }, options);
  },
});

/** Gives `result` the `response` as it is shown, which is made when it is asked for: few look at it. */
export function withResponse(result: object, response: Response, secrets: Secrets): SyncroResult<unknown> {
  let shown: Response | undefined;
  const show = () => (shown ??= redactResponse(response, secrets.all()));
  Object.defineProperty(result, SHOW, own({ value: show }));
  Object.defineProperty(result, INSPECT, INSPECTED);
  return Object.defineProperty(result, "response", RESPONSE) as SyncroResult<unknown>;
}
