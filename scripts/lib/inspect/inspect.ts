/**
 * Compares a value with its schema: deviations, documented fields that are present, and the value without its content.
 */

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import {
  additionalPropertiesOf,
  type Description,
  type Form,
  formsOf,
  isOpen,
  prefixItemsOf,
  type Schema,
  typesOf,
} from "../../../src/catalog/index.js";
import { kindOf, placeholder, shownKey } from "./placeholder.js";

export type DeviationClass =
  | "undocumented field"
  | "type mismatch"
  | "null where not allowed"
  | "missing required"
  | "undocumented status";

export interface Deviation {
  class: DeviationClass;
  /** The place, such as `tickets[].customer.name`. Empty for the whole answer. */
  field: string;
  /** What the schema asks for, such as `must be string`; empty when it asks for nothing. */
  wanted: string;
  /** What is there, such as `is integer`, without its value; empty when the class says it all. */
  found: string;
}

export interface Inspection {
  deviations: Deviation[];
  /** Every documented field of every object found, and whether the object had it. */
  sights: { field: string; present: boolean }[];
  /** The value with placeholders for its content. */
  shape: unknown;
}

export type Inspect = (schema: Schema, value: unknown) => Inspection;

/** @param show how the name of an undocumented field is written */
export function createInspector(description: Description, show = shownKey): Inspect {
  const checkLeaf = leafChecker();
  // Every row uses the same schemas.
  const forms = remembered((schema) => formsOf(description, schema));
  return (schema, value) => inspect(schema, value, "", undefined);

  function inspect(schema: Schema, value: unknown, at: string, name: string | undefined): Inspection {
    const possible = forms(schema);
    const fitting = possible.filter((form) => admits(form.schema, value));
    if (fitting.length === 0) return wrongType(possible, value, at);
    const found = fitting.map((form) => inspectForm(form.schema, value, at, name));
    // Of several forms, picks the one with the fewest deviations and then the most documented fields.
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
      inner.deviations.push({ class: "type mismatch", field: at, wanted: wrong, found: `is ${kindOf(value)}` });
    }
    return inner;
  }

  function inspectRows(schema: Schema, rows: unknown[], at: string): Inspection {
    const places = prefixItemsOf(schema);
    const found = rows.map((row, index) => inspect(places[index] ?? schema.items ?? {}, row, `${at}[]`, undefined));
    const shapes = found.map(({ shape }) => shape);
    // Identical rows are kept once, but every element of a tuple is kept.
    const shape = places.length > 0 ? shapes : [...new Map(shapes.map((row) => [JSON.stringify(row), row])).values()];
    return { ...together(found), shape };
  }

  function inspectObject(schema: Schema, value: object, at: string): Inspection {
    const { properties = {}, required = [] } = schema;
    const bag = additionalPropertiesOf(schema);
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
        const place = field(show(key));
        const unknown: Deviation = {
          class: "undocumented field",
          field: place,
          wanted: "",
          found: `is ${kindOf(inner)}`,
        };
        found.push({ ...NOTHING, deviations: [unknown] });
        shape.push([shownKey(key), hollow(inner)]);
      }
    }
    const has = (key: string) => Object.hasOwn(value, key);
    const missing = required.filter((key) => !has(key));
    const { deviations, sights } = together(found);
    return {
      deviations: [
        ...missing.map((key): Deviation => {
          return { class: "missing required", field: field(key), wanted: "", found: "is missing" };
        }),
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
      ? { class: "null where not allowed", field: at, wanted: `must be ${wanted}`, found: "" }
      : { class: "type mismatch", field: at, wanted: `must be ${wanted}`, found: `is ${kindOf(value)}` };
  return { deviations: [deviation], sights: [], shape: hollow(value) };
}

/** Empties a value that is not described: not even its keys are known to be harmless. */
export const hollow = (value: unknown): unknown =>
  Array.isArray(value) ? [] : isObject(value) ? {} : placeholder(value);

/** Values that the description itself lists are no secret. */
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

/** Keywords that are checked above or that do not affect validity. */
const NOT_OF_A_LEAF = /^(?:properties|required|items|prefixItems|additionalProperties|description|examples?|x-.*)$/;

/** Checks formats, enumerations and limits with ajv. Its messages quote the schema, never the value. */
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
