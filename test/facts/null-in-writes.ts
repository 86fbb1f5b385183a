import { type Description, deref, formsOf, listOperations, type Schema } from "../../src/catalog/index.js";
import { FREED, NESTED, RENAMED } from "./nulls.js";

type Listed = ReturnType<typeof listOperations>[number];

/** An optional field of a request, and whether it takes null. */
export interface WriteField {
  at: string;
  takesNull: boolean;
}

/**
 * The optional fields of requests that may be null when the same record is read. Which record that is follows from the
 * operation itself: what it answers, and what a GET of the same path, of one below or of the list above it answers.
 */
export function nullableWhenRead(description: Description): WriteField[] {
  const operations = listOperations(description);
  return operations.flatMap((listed) => {
    // A form has no null.
    const body = listed.operation.requestBody?.content["application/json"]?.schema;
    if (body === undefined) return [];
    return fieldsOf(description, body, recordsOf(description, listed, operations), listed.key);
  });
}

function fieldsOf(description: Description, body: Schema, records: Schema[], at: string): WriteField[] {
  return formsOf(description, body).flatMap(({ schema, name: schemaName }) => {
    const { properties = {}, required = [] } = schema;
    return Object.entries(properties).flatMap(([name, property]) => {
      const inside = NESTED[`${schemaName}.${name}`];
      const nested = inside === undefined ? [] : rows(description, property).map((row) => [row, inside] as const);
      const deeper = nested.flatMap(([row, component]) =>
        fieldsOf(description, row, [{ $ref: `#/components/schemas/${component}` }], `${at} ${name}`),
      );
      const asRead = RENAMED[`${schemaName}.${name}`] ?? name;
      const freed = FREED.includes(`${schemaName}.${name}`) || isNullInAny(description, records, asRead);
      if (required.includes(name) || !freed) return deeper;
      return [{ at: `${at} ${name}`, takesNull: isNullable(description, property) }, ...deeper];
    });
  });
}

/** Every record in the answers of an operation and of the GETs beside it: what has an id. */
function recordsOf(description: Description, { path, operation }: Listed, all: Listed[]): Schema[] {
  const beside = [path, `${path}/{id}`, path.replace(/\/\{\w+\}$/, "")];
  const gets = all.filter((other) => other.method === "get" && beside.includes(other.path));
  return [operation, ...gets.map((get) => get.operation)].flatMap(({ responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([, response]) => {
        const schema = deref(description, response).content?.["application/json"]?.schema;
        return schema === undefined ? [] : findRecords(description, schema, 3);
      }),
  );
}

/** The record itself, or the ones in its wrappers. */
function findRecords(description: Description, schema: Schema, depth: number): Schema[] {
  if (depth === 0) return [];
  return formsOf(description, schema).flatMap(({ schema: { items, properties = {} } }) => {
    if ("id" in properties) return [{ properties }];
    const inner = [...Object.values(properties), ...(items === undefined ? [] : [items])];
    return inner.flatMap((each) => findRecords(description, each, items === undefined ? depth - 1 : depth));
  });
}

const isNullInAny = (description: Description, records: Schema[], name: string): boolean =>
  records.some((record) =>
    formsOf(description, record).some(({ schema: { properties = {} } }) => {
      const property = properties[name];
      return property !== undefined && isNullable(description, property);
    }),
  );

const isNullable = (description: Description, schema: Schema): boolean =>
  formsOf(description, schema).some(({ schema: { type } }) => type === "null");

/** What stands in a list, or the value itself. */
const rows = (description: Description, schema: Schema): Schema[] =>
  formsOf(description, schema).map(({ schema: { items, ...own } }) => items ?? own);
