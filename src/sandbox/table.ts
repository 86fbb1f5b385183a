/** What a record is found by beside its id, such as the customer of a ticket: one value, several, or none. */
type Keys<T> = Record<string, (row: T) => unknown>;

/** Records of one kind, in order of creation. What is looked for often has an index: a page must not cost a walk of the account. */
export class Table<T extends { id: number }> {
  readonly #rows = new Map<number, T>();
  readonly #indexes: { name: string; keysOf: (row: T) => unknown[]; groups: Map<unknown, T[]> }[];
  #next: number;

  constructor(firstId: number, keys: Keys<T> = {}) {
    this.#next = firstId;
    this.#indexes = Object.entries(keys).map(([name, keyOf]) => ({ name, keysOf: listed(keyOf), groups: new Map() }));
  }

  get size(): number {
    return this.#rows.size;
  }

  nextId(): number {
    const id = this.#next;
    this.#next += 1;
    return id;
  }

  /** Makes `id` the next id. */
  continueAt(id: number): void {
    this.#next = id;
  }

  add(row: T): T {
    this.#rows.set(row.id, row);
    for (const { keysOf, groups } of this.#indexes) for (const key of keysOf(row)) file(groups, key, row);
    return row;
  }

  get(id: number | null | undefined): T | undefined {
    return id === null || id === undefined ? undefined : this.#rows.get(id);
  }

  all(): T[] {
    return [...this.#rows.values()];
  }

  where(test: (row: T) => boolean): T[] {
    const found: T[] = [];
    for (const row of this.#rows.values()) if (test(row)) found.push(row);
    return found;
  }

  /** The records with this key, in order of creation. */
  by(name: string, key: unknown): readonly T[] {
    return this.#indexes.find((index) => index.name === name)?.groups.get(key) ?? [];
  }

  /** Changes a record, also what it is found by. */
  edit(row: T, change: () => void): void {
    const before = this.#indexes.map(({ keysOf }) => keysOf(row));
    change();
    for (const [index, { keysOf, groups }] of this.#indexes.entries()) {
      const [was, is] = [before[index] ?? [], keysOf(row)];
      for (const key of was) if (!is.includes(key)) unfile(groups, key, row);
      for (const key of is) if (!was.includes(key)) file(groups, key, row);
    }
  }

  delete(id: number): boolean {
    const row = this.#rows.get(id);
    if (row === undefined) return false;
    for (const { keysOf, groups } of this.#indexes) for (const key of keysOf(row)) unfile(groups, key, row);
    return this.#rows.delete(id);
  }
}

const NONE: never[] = [];

function listed<T>(keyOf: (row: T) => unknown): (row: T) => unknown[] {
  return (row) => {
    const key = keyOf(row);
    if (Array.isArray(key)) return key;
    return key === null || key === undefined ? NONE : [key];
  };
}

function file<T>(group: Map<unknown, T[]>, key: unknown, row: T): void {
  const there = group.get(key);
  if (there === undefined) group.set(key, [row]);
  else there.push(row);
}

function unfile<T>(group: Map<unknown, T[]>, key: unknown, row: T): void {
  const left = (group.get(key) ?? []).filter((each) => each !== row);
  if (left.length > 0) group.set(key, left);
  else group.delete(key);
}
