import {
  type Description,
  deref,
  listOperations,
  type ResponseObject,
  recordKeyOf,
  type Schema,
} from "../../src/catalog/index.js";
import type { OperationFacts } from "../../src/operation.js";
import { knownOperations, markProblems } from "../lib/wrong-names.js";

type Listed = ReturnType<typeof listOperations>[number];

/**
 * `src/generated/operations.ts`: what the wrapper must know about each operation.
 *
 * @throws when an operation lacks a mark or has one that does not belong there
 */
export function operationTable(description: Description): string {
  const operations = listOperations(description);
  const [mark] = markProblems(description);
  if (mark !== undefined) throw new Error(mark);
  const rows = operations.map((listed) => {
    const { key, method, path } = listed;
    const [problem] = problemsOf(description, listed, operations);
    if (problem !== undefined) throw new Error(`${key}: ${problem}`);
    return { method, path, row: factsOf(description, listed) };
  });
  // By path, not by "GET /path": that is a tenth smaller gzipped.
  const table = Object.keys(description.paths).map((path) => {
    const own = rows.filter((candidate) => candidate.path === path);
    const byMethod = Object.fromEntries(own.map(({ method, row }) => [method.toUpperCase(), row]));
    return `${JSON.stringify(path)}:${JSON.stringify(byMethod)}`;
  });
  const known = Object.entries(knownOperations(description)).map((pair) =>
    pair.map((key) => JSON.stringify(key)).join(":"),
  );
  const paged = rows.flatMap(({ path, row }) =>
    row.paged === undefined ? [] : [`  ${JSON.stringify(path)}: ${JSON.stringify(row.paged.items)};`],
  );
  return `import type { HttpMethod, OperationFacts } from "../operation.js";

// As text: it is parsed when it is first asked for, so that an import does not have to.
let table: { readonly [path: string]: { readonly [M in HttpMethod]?: OperationFacts } } | undefined;
let known: Readonly<Record<string, string>> | undefined;

/** What is known of each operation, by path and method. */
export const operations = () => (table ??= JSON.parse(${jsonText(table)}) as NonNullable<typeof table>);

/** Names that operations are wrongly known by, and the right ones: "METHOD /path". */
export const knownOperations = () => (known ??= JSON.parse(${jsonText(known)}) as NonNullable<typeof known>);

/** The paged lists: the key of the rows, by path. */
export interface PagedLists {
${paged.join("\n")}
}
`;
}

/** A line each of an object's members, as a template literal. */
const jsonText = (members: readonly string[]): string =>
  `\`{\n${members.join(",\n").replace(/[\\`]|\$\{/g, "\\$&")}\n}\``;

function factsOf(description: Description, listed: Listed): OperationFacts {
  const { operation } = listed;
  const row: { -readonly [K in keyof OperationFacts]: OperationFacts[K] } = { id: operation.operationId };
  const {
    "x-syncro-permission": permission,
    "x-syncro-creates": creates,
    "x-syncro-instead": instead,
    "x-syncro-paging": paging,
    "x-syncro-row-id": rowId = null,
  } = operation;
  if (permission !== undefined) row.permission = permission;
  if (operation["x-syncro-repeatable"]) row.repeatable = true;
  if (creates !== undefined) row.creates = creates;
  if (mayBeEmpty(description, listed)) row.empty = true;
  const record = recordOf(description, listed);
  const isText = operation["x-syncro-response"] === "text";
  if (record !== undefined && record !== paging?.items && !isText) row.record = record;
  const refusals = successesOf(description, listed).flatMap((response) => response["x-syncro-refusal"] ?? []);
  if (refusals.length > 0) row.refusals = refusals;
  if (operation["x-syncro-side-effect"]) row.sideEffect = true;
  const ignored = listed.parameters.filter((parameter) => parameter["x-syncro-filter"] === "ignored");
  if (ignored.length > 0) row.ignores = ignored.map(({ name }) => name);
  if (operation["x-syncro-cache"] !== undefined) row.reference = true;
  if (isText) row.text = true;
  if (operation.requestBody?.content["multipart/form-data"] !== undefined) row.form = true;
  if (instead !== undefined) row.instead = instead;
  if (paging !== undefined) {
    const { items, meta } = paging;
    row.paged = { items, ...(rowId === "id" ? {} : { rowId }), ...(meta === undefined ? {} : { meta }) };
  }
  return row;
}

function problemsOf(description: Description, listed: Listed, all: Listed[]): string[] {
  const { method, operation, parameters } = listed;
  const found: string[] = [];
  const demand = (condition: boolean, problem: string) => condition || found.push(problem);
  for (const mark of ["x-syncro-source", "x-syncro-confidence"] as const) {
    demand(operation[mark] !== undefined, `${mark} is missing`);
  }
  demand(
    (method === "put" || method === "delete") === (operation["x-syncro-repeatable"] !== undefined),
    "every PUT and DELETE needs x-syncro-repeatable, and nothing else may have it",
  );
  demand(
    operation["x-syncro-cache"] === undefined || (method === "get" && !mayBeEmpty(description, listed)),
    "only a GET that always has a body may have x-syncro-cache",
  );
  const instead = operation["x-syncro-instead"];
  demand(
    (operation.deprecated === true) === (instead !== undefined),
    "every deprecated operation needs x-syncro-instead, and nothing else may have it",
  );
  for (const other of instead ?? []) {
    demand(
      all.some(({ key }) => key === other),
      `x-syncro-instead names ${other}, which is not an operation`,
    );
  }
  demand(
    operation["x-syncro-paging"] !== undefined || operation["x-syncro-row-id"] === undefined,
    "x-syncro-row-id needs x-syncro-paging",
  );
  for (const { in: place, name, schema, explode } of parameters) {
    if (place !== "query" || deref<Schema>(description, schema).type !== "array") continue;
    // How the wrapper writes them: see src/serialize/query.ts.
    demand(
      name.endsWith("[]") !== (explode === false),
      `query array ${name}: a comma list needs explode: false, a repeated one a name that ends in []`,
    );
  }
  return found;
}

/** In every 2xx JSON answer. */
const recordOf = (description: Description, listed: Listed): string | undefined =>
  recordKeyOf(
    description,
    successesOf(description, listed).map(({ content }) => content?.["application/json"]?.schema),
  );

const mayBeEmpty = (description: Description, listed: Listed): boolean =>
  isMarkedEmpty(description, listed) || "204" in listed.operation.responses;

export const isMarkedEmpty = (description: Description, listed: Listed): boolean =>
  successesOf(description, listed).some((response) => response["x-syncro-empty"] === true);

const successesOf = (description: Description, { operation }: Listed): ResponseObject[] =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => deref<ResponseObject>(description, response));
