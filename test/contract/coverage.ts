import { type Description, deref, listOperations, type Schema } from "../../src/catalog/index.js";

export interface Count {
  covered: number;
  total: number;
  missing: string[];
}

export interface CoverageReport {
  operations: Count;
  statuses: Count;
  parameters: Count;
  requestFields: Count;
}

/** Counts what of a description was asked and answered. */
export class Coverage {
  readonly #description: Description;
  readonly #seen = new Set<string>();

  constructor(description: Description) {
    this.#description = description;
  }

  /** @param key such as `GET /tickets/{id}` */
  record(key: string, status: number, parameters: Iterable<string>, body: unknown): void {
    this.#seen.add(key).add(`${key} ${status}`);
    for (const name of parameters) this.#seen.add(`${key} ?${name}`);
    for (const field of fieldsOf(body)) this.#seen.add(`${key} ${field}`);
  }

  report(): CoverageReport {
    const operations = listOperations(this.#description);
    const each = (list: (operation: (typeof operations)[number]) => string[]) => this.#count(operations.flatMap(list));
    return {
      operations: each(({ key }) => [key]),
      statuses: each(({ key, operation }) => Object.keys(operation.responses).map((status) => `${key} ${status}`)),
      parameters: each(({ key, parameters }) => parameters.map(({ name }) => `${key} ?${name}`)),
      requestFields: each(({ key, operation }) =>
        Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
          [...this.#fieldsOfSchema(schema)].map((field) => `${key} ${field}`),
        ),
      ),
    };
  }

  #count(names: string[]): Count {
    const missing = names.filter((name) => !this.#seen.has(name));
    return { covered: names.length - missing.length, total: names.length, missing };
  }

  /** Every field that a body may have, as `a.b` and `rows[].a`. */
  #fieldsOfSchema(schema: Schema | undefined, at = ""): Set<string> {
    if (schema === undefined) return new Set();
    const { properties = {}, items, allOf = [], anyOf = [] } = deref<Schema>(this.#description, schema);
    const below = Object.entries(properties).flatMap(([name, property]) => {
      const field = at === "" ? name : `${at}.${name}`;
      return [field, ...this.#fieldsOfSchema(property, field)];
    });
    const beside = [...allOf, ...anyOf].flatMap((member) => [...this.#fieldsOfSchema(member, at)]);
    return new Set([...below, ...beside, ...(items === undefined ? [] : this.#fieldsOfSchema(items, `${at}[]`))]);
  }
}

function fieldsOf(body: unknown, at = ""): string[] {
  if (Array.isArray(body)) return body.flatMap((item) => fieldsOf(item, `${at}[]`));
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    const field = at === "" ? name : `${at}.${name}`;
    return [field, ...fieldsOf(value, field)];
  });
}

export function asMarkdown(report: CoverageReport): string {
  const rows = Object.entries(report).map(([what, { covered, total }]) => {
    const share = total === 0 ? 100 : Math.floor((1_000 * covered) / total) / 10;
    return `| ${what} | ${covered} | ${total} | ${share} % |`;
  });
  const missing = Object.entries(report).flatMap(([what, { missing }]: [string, Count]) =>
    missing.length === 0 ? [] : ["", `## ${what} not covered`, "", ...missing.map((name) => `- \`${name}\``)],
  );
  return [
    "# Coverage of the description",
    "",
    "| what | covered | of | |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...missing,
    "",
  ].join("\n");
}
