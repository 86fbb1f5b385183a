import { redactResponse } from "../error-answer/index.js";
import type { SyncroResult } from "../types.js";
import type { Secrets } from "./secrets.js";

/** Gives `result` the `response` as it is shown, which is made when it is asked for: few look at it. */
export function withResponse<T extends object>(result: T, response: Response, secrets: Secrets) {
  Object.defineProperty(result, SHOWN, { value: new ShownResponse(response, secrets) });
  return Object.defineProperty(result, "response", DESCRIPTOR) as SyncroResult<unknown>;
}

const SHOWN = /* @__PURE__ */ Symbol("shown");

/** The same for all results: a getter of its own would make each of them a class of its own. */
const DESCRIPTOR = {
  enumerable: true,
  configurable: true,
  get(this: { [SHOWN]: ShownResponse }): Response {
    return this[SHOWN].get();
  },
};

class ShownResponse {
  readonly #response: Response;
  readonly #secrets: Secrets;
  #shown: Response | undefined;

  constructor(response: Response, secrets: Secrets) {
    this.#response = response;
    this.#secrets = secrets;
  }

  get(): Response {
    this.#shown ??= redactResponse(this.#response, this.#secrets.all());
    return this.#shown;
  }
}
