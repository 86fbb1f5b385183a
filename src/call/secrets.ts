import { secretsIn } from "../error-answer/index.js";
import type { WireRequest } from "./request.js";

/** What is removed from everything the caller gets to see: the keys that were sent, and what the request has under secret names. */
export class Secrets {
  readonly #sent: WireRequest["sent"];
  readonly #keys: string[] = [];

  constructor(sent: WireRequest["sent"]) {
    this.#sent = sent;
  }

  addKey(key: string): void {
    if (!this.#keys.includes(key)) this.#keys.push(key);
  }

  /** All until now. They are looked for only once something is to be shown. */
  all(): ReadonlySet<string> {
    return new Set([...this.#keys, ...secretsIn(this.#sent)]);
  }
}
