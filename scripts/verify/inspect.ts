/** One value against its schema: what deviates, which documented fields it has, and the same value without its content. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import type { Description, Schema } from "../lib/description.js";
import { bagSchema, type Form, formsOf, isOpen, placesOf, typesOf } from "../lib/schema.js";
import { kindOf, placeholder, shownKey } from "./placeholder.js";

export type DeviationClass =
  | "undocumented field"
  | "type mismatch"
  | "null where not allowed"
  | "missing required"
  | "undocumented status";

export interface Deviation {
  class: DeviationClass;
  /** Where, such as `tickets[].customer.name`; empty for the whole answer. */
  field: string;
  /** What was expected and what was there, without any value. */
  detail: string;
}

export interface Inspection {
  deviations: Deviation[];
  /** Each documented field of each object that was there, and whether the object had it. */
  sights: { field: string; present: boolean }[];
  /** The value with its content replaced by placeholders. */
  shape: unknown;
}

export type Inspect = (schema: Schema, value: unknown) => Inspection;

export function createInspector(description: Description): Inspect {
  const checkLeaf = leafChecker();
  // Every row asks the same of the same schemas.
  const forms = remembered((schema) => formsOf(description, schema));
  return (schema, value) => inspect(schema, value, "", undefined);

  function inspect(schema: Schema, value: unknown, at: string, name: string | undefined): Inspection {
    const possible = forms(schema);
    const fitting = possible.filter((form) => admits(form.schema, value));
    if (fitting.length === 0) return wrongType(possible, value, at);
    const found = fitting.map((form) => inspectForm(form.schema, value, at, name));
    // Of several forms it is the one that it deviates least from and says most about.
    const rank = (a: Inspection, b: Inspection) =>
      a.deviations.length - b.deviations.length || b.sights.length - a.sights.length;
    const [best] = found.sort(rank);
    return best ?? wrongType(possible, value, at);
  }

  function inspectForm(schema: Schema, value: unknown, at: string, name: string | undefined): Inspection {
    const inner = Array.isArray(value)
      ? inspectRows(schema, value, at)
      : isObject(value)
        ? inspectObject(schema, value, at)
        : { deviations: [], sights: [], shape: plain(schema, value, name) };
    const wrong = checkLeaf(schema, value);
    if (wrong !== undefined) {
      inner.deviations.push({ class: "type mismatch", field: at, detail: `${wrong}, is ${kindOf(value)}` });
    }
    return inner;
  }

  function inspectRows(schema: Schema, rows: unknown[], at: string): Inspection {
    const places = placesOf(schema);
    const found = rows.map((row, index) => inspect(places[index] ?? schema.items ?? {}, row, `${at}[]`, undefined));
    const shapes = found.map(({ shape }) => shape);
    // Rows that look the same are written once; the places of a tuple all count.
    const shape = places.length > 0 ? shapes : [...new Map(shapes.map((row) => [JSON.stringify(row), row])).values()];
    return { ...together(found), shape };
  }

  function inspectObject(schema: Schema, value: object, at: string): Inspection {
    const { properties = {}, required = [] } = schema;
    const bag = bagSchema(schema);
    const field = (key: string) => (at === "" ? key : `${at}.${key}`);
    const shape: [string, unknown][] = [];
    const found: Inspection[] = [];
    for (const [key, inner] of Object.entries(value)) {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      const known = property ?? bag;
      if (known !== undefined) {
        const shown = property === undefined ? "<key>" : key;
        const inspection = inspect(known, inner, field(shown), property === undefined ? undefined : key);
        found.push(inspection);
        shape.push([property === undefined ? `<key ${shape.length + 1}>` : key, inspection.shape]);
      } else if (isOpen(schema)) {
        shape.push([`<key ${shape.length + 1}>`, hollow(inner)]);
      } else {
        const detail = `is ${kindOf(inner)}`;
        found.push({ ...NOTHING, deviations: [{ class: "undocumented field", field: field(shownKey(key)), detail }] });
        shape.push([shownKey(key), hollow(inner)]);
      }
    }
    const has = (key: string) => Object.hasOwn(value, key);
    const missing = required.filter((key) => !has(key));
    const { deviations, sights } = together(found);
    return {
      deviations: [
        ...missing.map((key): Deviation => ({ class: "missing required", field: field(key), detail: "is not there" })),
        ...deviations,
      ],
      sights: [...Object.keys(properties).map((key) => ({ field: field(key), present: has(key) })), ...sights],
      shape: Object.fromEntries(shape),
    };
  }
}

const NOTHING: Omit<Inspection, "deviations"> = { sights: [], shape: undefined };

const together = (found: Inspection[]) => ({
  deviations: found.flatMap(({ deviations }) => deviations),
  sights: found.flatMap(({ sights }) => sights),
});

function wrongType(forms: Form[], value: unknown, at: string): Inspection {
  const wanted = [...new Set(forms.flatMap(({ schema }) => typesOf(schema)))].join(" or ");
  const deviation: Deviation =
    value === null
      ? { class: "null where not allowed", field: at, detail: `must be ${wanted}` }
      : { class: "type mismatch", field: at, detail: `must be ${wanted}, is ${kindOf(value)}` };
  return { deviations: [deviation], sights: [], shape: hollow(value) };
}

/** A value that the description says nothing about: not even its keys are known to be harmless. */
export const hollow = (value: unknown): unknown =>
  Array.isArray(value) ? [] : isObject(value) ? {} : placeholder(value);

/** A word that the description itself names is no secret. */
const plain = (schema: Schema, value: unknown, name: string | undefined): unknown =>
  (Array.isArray(schema.enum) && schema.enum.includes(value)) || ("const" in schema && schema.const === value)
    ? value
    : placeholder(value, name);

function admits(schema: Schema, value: unknown): boolean {
  const types = typesOf(schema);
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.length === 0 || types.includes(type) || (types.includes("integer") && Number.isInteger(value));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What is compared here already, and what says nothing about a value. */
const NOT_OF_A_LEAF = /^(?:properties|required|items|prefixItems|additionalProperties|description|examples?|x-.*)$/;

/** Asks ajv about what is not structure: formats, enumerations, limits. The answer's words come from the schema only. */
function leafChecker(): (schema: Schema, value: unknown) => string | undefined {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
  const byText = new Map<string, ValidateFunction>();
  const compiled = remembered((schema) => {
    const leaf = Object.fromEntries(Object.entries(schema).filter(([key]) => !NOT_OF_A_LEAF.test(key)));
    const text = JSON.stringify(leaf);
    const validate = byText.get(text) ?? ajv.compile(leaf);
    byText.set(text, validate);
    return validate;
  });
  return (schema, value) => {
    const validate = compiled(schema);
    return validate(value) ? undefined : (validate.errors?.[0]?.message ?? "is not valid");
  };
}

function remembered<T>(make: (schema: Schema) => T): (schema: Schema) => T {
  const made = new WeakMap<Schema, T>();
  return (schema) => {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const fresh = make(schema);
    made.set(schema, fresh);
    return fresh;
  };
}
