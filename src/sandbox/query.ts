/** A request's query. It notes what is read of it: what is not had no effect. */
export class Query {
  readonly #sent: URLSearchParams;
  readonly #read = new Set<string>();

  constructor(sent: URLSearchParams) {
    this.#sent = sent;
  }

  get(name: string): string | null {
    this.#read.add(name);
    return this.#sent.get(name);
  }

  getAll(name: string): string[] {
    this.#read.add(name);
    return this.#sent.getAll(name);
  }

  /** The names that were sent and not read. */
  unread(): string[] {
    return [...new Set(this.#sent.keys())].filter((name) => !this.#read.has(name));
  }
}
