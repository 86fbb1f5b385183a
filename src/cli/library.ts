import {
  type CatalogOperation,
  commandOf,
  type Description,
  entryOf,
  listOperations,
  readDescription,
} from "../catalog/index.js";

/** The description, and its operations by the names of their commands. An entry is made when it is asked for. */
export interface Library {
  readonly description: Description;
  readonly names: readonly string[];
  summaryOf(name: string): string;
  entry(name: string): CatalogOperation | undefined;
  all(): CatalogOperation[];
}

let library: Library | undefined;

/** Read once in a process. */
export function openLibrary(): Library {
  library ??= build(readDescription());
  return library;
}

function build(description: Description): Library {
  const listed = new Map(listOperations(description).map((one) => [commandOf(one.operation.operationId), one]));
  const entry = (name: string) => {
    const found = listed.get(name);
    return found && entryOf(description, found);
  };
  return {
    description,
    names: [...listed.keys()],
    summaryOf: (name) => listed.get(name)?.operation.summary ?? "",
    entry,
    all: () => [...listed.values()].map((one) => entryOf(description, one)),
  };
}
