interface Link<T> {
  readonly value: T;
  next?: Link<T>;
}

/** What would stand in the place of bottleneck's list: first in, first out. */
export default class List<T> {
  length = 0;
  #first: Link<T> | undefined;
  #last: Link<T> | undefined;

  push(value: T): void {
    const link: Link<T> = { value };
    if (this.#last === undefined) this.#first = link;
    else this.#last.next = link;
    this.#last = link;
    this.length++;
  }

  shift(): T | undefined {
    const link = this.#first;
    if (link === undefined) return undefined;
    this.#first = link.next;
    if (this.#first === undefined) this.#last = undefined;
    this.length--;
    return link.value;
  }

  /** Takes out all of them, in order. */
  forEachShift(take: (value: T) => void): void {
    for (let value = this.shift(); value !== undefined; value = this.shift()) take(value);
  }
}
