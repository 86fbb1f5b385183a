import {
  type CatalogOperation,
  type Description,
  fieldsOf,
  formsOf,
  isRecord,
  type Schema,
  typeInWords,
} from "../../catalog/index.js";
import { textOf } from "../arguments/index.js";

/** The fields inside the body's fields, one level deep, as `--set` names them. */
export function nestedFields(description: Description, { body }: CatalogOperation): string[] {
  if (body === undefined) return [];
  return fieldsOf(description, body.schema).flatMap(([name, schema]) =>
    insidesOf(description, schema).flatMap(([place, inside]) =>
      fieldsOf(description, inside).map(([field, each]) => {
        const text = textOf(each);
        return `${name}${place}.${field}  ${typeInWords(description, each)}${text === "" ? "" : `; ${text}`}`;
      }),
    ),
  );
}

/** The objects that a value may be or hold. */
const insidesOf = (description: Description, schema: Schema): [place: string, schema: Schema][] =>
  formsOf(description, schema).flatMap(({ schema: form }): [string, Schema][] => {
    if (isRecord(form.items)) {
      return formsOf(description, form.items).map(({ schema: item }): [string, Schema] => ["[0]", item]);
    }
    return form.type === "object" ? [["", form]] : [];
  });
