import { type Description, deref, examplesOf, listOperations, type ResponseObject } from "../../src/catalog/index.js";
import { WORDS } from "./words.js";

/** Where no example of an error has the vendor's own words, or there is no such error. */
export function unlikeInWords(description: Description): string[] {
  const shown = new Map<string, string>(
    listOperations(description).flatMap(({ key, operation }) =>
      Object.entries(operation.responses).map(([status, response]) => {
        const { content = {} } = deref<ResponseObject>(description, response);
        const examples = Object.values(content).flatMap((media) => examplesOf(description, media));
        return [`${key} ${status}`, JSON.stringify(examples)] as const;
      }),
    ),
  );
  return Object.entries(WORDS).flatMap(([place, texts]) =>
    texts
      .filter((text) => !shown.get(place)?.includes(JSON.stringify(text)))
      .map((text) => `${place} has no example that says ${text}`),
  );
}
