import type { WireRequest } from "./request.js";

/** What is removed from everything the caller gets to see: the keys that were sent, and what the request has under secret names. */
export class Secrets {
  readonly #keys = new Set<string>();
  readonly #request: Pick<WireRequest, "secrets">;

  constructor(request: Pick<WireRequest, "secrets">) {
    this.#request = request;
  }

  addKey(key: string): void {
    this.#keys.add(key);
  }

  /** All until now. They are looked for only once something is to be shown. */
  all(): ReadonlySet<string> {
    return new Set([...this.#keys, ...this.#request.secrets]);
  }
}
