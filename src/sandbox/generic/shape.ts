import { type Description, formsOf, mergeAllOf, type Schema } from "../../catalog/index.js";
import { cents, date, dateTime, decimal, decimalText, type Fields, isFields, text } from "../values.js";

/** What a record's fields are made with. */
export interface Making {
  description: Description;
  /** The time of the write. */
  now: string;
  /** For a row inside the record. */
  nextId: () => number;
}

/** The fields of an object's schema, with their own schemas. */
export function properties(description: Description, schema: Schema): [name: string, schema: Schema][] {
  const form = formsOf(description, schema).find((each) => each.schema.properties !== undefined);
  return Object.entries(form?.schema.properties ?? {});
}

/** What a field has that nobody set: `null` where it may be, or else the least that its schema takes. */
export function empty(making: Making, schema: Schema): unknown {
  const forms = formsOf(making.description, schema).map((form) => form.schema);
  const [first = {}] = forms;
  if (forms.length === 0 || first.type === undefined || forms.some(({ type }) => type === "null")) return null;
  if (Array.isArray(first.enum)) return first.enum[0];
  switch (first.type) {
    case "string":
      return { "date-time": making.now, date: making.now.slice(0, 10), decimal: "0.0" }[first.format ?? ""] ?? "";
    case "boolean":
      return false;
    case "array":
      return [];
    case "object":
      return filled(making, first, {});
    default:
      return 0;
  }
}

/** A value as a field of this schema keeps it: as lenient as the vendor. `undefined` if it makes no sense. */
export function taken(making: Making, schema: Schema, value: unknown): unknown {
  for (const form of formsOf(making.description, schema)) {
    const made = takenAs(making, form.schema, value);
    if (made !== undefined && (!Array.isArray(form.schema.enum) || form.schema.enum.includes(made))) return made;
  }
  return undefined;
}

function takenAs(making: Making, schema: Schema, value: unknown): unknown {
  switch (schema.type) {
    case undefined:
      return value;
    case "null":
      return value === null || value === "" ? null : undefined;
    case "string":
      return textOf(schema.format, value);
    case "integer":
    case "number": {
      const number = decimal(value);
      return number === null || (schema.type === "integer" && !Number.isInteger(number)) ? undefined : number;
    }
    case "boolean":
      return typeof value === "boolean" ? value : FLAGS.get(text(value) ?? "");
    case "array": {
      if (!Array.isArray(value)) return undefined;
      const { items = {} } = schema;
      return value.map((each) => taken(making, items, each)).filter((each) => each !== undefined);
    }
    default:
      return isFields(value) ? filled(making, schema, value) : undefined;
  }
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

function textOf(format: string | undefined, value: unknown): string | undefined {
  if (format === "date-time") return dateTime(value) ?? undefined;
  if (format === "date") return date(value) ?? undefined;
  if (format !== "decimal") return text(value) ?? undefined;
  const amount = cents(value);
  return amount === null ? undefined : decimalText(amount);
}

/** A row inside a record: what was sent of its fields, and the least for those that it must have. */
function filled(making: Making, schema: Schema, sent: Fields): Fields {
  const known = properties(making.description, schema);
  if (known.length === 0) return sent;
  const required = schema.required ?? [];
  const fields = known.flatMap(([name, each]): [string, unknown][] => {
    const value = Object.hasOwn(sent, name) ? taken(making, each, sent[name]) : undefined;
    if (value !== undefined) return [[name, value]];
    if (name === "id") return [[name, making.nextId()]];
    return required.includes(name) ? [[name, empty(making, each)]] : [];
  });
  return Object.fromEntries(fields);
}

/** Of the fields those that a schema names. What a record lacks and must have is empty. */
export function shown(making: Making, schema: Schema, fields: Fields): Fields {
  const merged = mergeAllOf(making.description, schema);
  const required = merged.required ?? [];
  const kept = properties(making.description, schema).flatMap(([name, each]): [string, unknown][] => {
    if (Object.hasOwn(fields, name)) return [[name, fields[name]]];
    return required.includes(name) ? [[name, empty(making, each)]] : [];
  });
  return Object.fromEntries(kept);
}
