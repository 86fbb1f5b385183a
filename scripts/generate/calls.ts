/**
 * `src/generated/calls.ts`: what each operation takes and gives, by method and path, each init under a name of its own. An
 * editor shows these names and their words, and the compiler has nothing to work out.
 */
import {
  type Description,
  deref,
  firstSentence,
  formsOf,
  listOperations,
  METHODS,
  type MediaType,
  type ResponseObject,
} from "../../src/catalog/index.js";
import { isMarkedEmpty } from "./operations.js";

type Listed = ReturnType<typeof listOperations>[number];

/** @param docs the address of the documentation page, where it has one */
export function callTypes(description: Description, docs?: string): string {
  const operations = listOperations(description);
  const bodies = new Set(
    operations.flatMap(({ operation }) => Object.values(operation.requestBody?.content ?? {}).map(nameOfBody)),
  );
  const named = [...bodies].map((name) =>
    formsOf(description, { $ref: `#/components/schemas/${name}` }).length === 1
      ? `export interface ${name} extends Named<"${name}"> {}`
      : `export type ${name} = Named<"${name}">;`,
  );
  const inits = operations.flatMap((listed) => initOf(listed, docs) ?? []);
  const tables = ["", "Deprecated"].map((kind) => {
    const own = operations.filter(({ operation }) => (operation.deprecated === true) === (kind !== ""));
    const methods = METHODS.map((method) => {
      const rows = own
        .filter((listed) => listed.method === method)
        .map((listed) => `    ${rowOf(description, listed)}`);
      return [`  ${method.toUpperCase()}: {`, ...rows, "  };"].join("\n");
    });
    return `export interface ${kind}Calls {\n${methods.join("\n")}\n}\n`;
  });
  return `import type { CallOptions } from "../call-options.js";
import type { components, operations } from "./schema.js";

type Named<K extends keyof components["schemas"]> = components["schemas"][K];

// With names of their own, for editors and compilers to show.
${named.join("\n")}

${inits.join("\n")}
/** The operations that are live, by method and path. */
${tables.join("\n/** Those that are deprecated. */\n")}`;
}

const nameOf = ({ operation: { operationId } }: Listed): string =>
  `${operationId.slice(0, 1).toUpperCase()}${operationId.slice(1)}Init`;

/** The interface of an operation's init; `undefined` where it takes nothing but options. */
function initOf(listed: Listed, docs?: string): string | undefined {
  const { operation, parameters } = listed;
  const words = wordsOf(listed, docs);
  const members = [];
  const places = (["path", "query"] as const).filter((place) => parameters.some((each) => each.in === place));
  if (places.length > 0) {
    const typed = places.map((place) => {
      const isRequired = parameters.some((each) => each.in === place && each.required === true);
      return `${place}${isRequired ? "" : "?"}: operations[${JSON.stringify(operation.operationId)}]["parameters"]["${place}"]`;
    });
    const isRequired = parameters.some((each) => each.required === true);
    members.push(
      `${words}  params${isRequired ? "" : "?"}: { ${typed.join("; ")} }${isRequired ? "" : " | undefined"};`,
    );
  }
  const { content, required } = operation.requestBody ?? {};
  if (content !== undefined) {
    const type = Object.values(content).map(nameOfBody).join(" | ");
    members.push(`${words}  body${required === true ? "" : "?"}: ${type}${required === true ? "" : " | undefined"};`);
  }
  if (members.length === 0) return undefined;
  return `export interface ${nameOf(listed)} extends CallOptions {\n${members.join("\n")}\n}`;
}

function rowOf(description: Description, listed: Listed): string {
  const { path, operation, parameters } = listed;
  const init = initOf(listed) === undefined ? "CallOptions" : nameOf(listed);
  const isRequired =
    parameters.some(({ in: place, required }) => place !== "header" && required === true) ||
    operation.requestBody?.required === true;
  return `${JSON.stringify(path)}: { args: [init${isRequired ? "" : "?"}: ${init}]; data: ${dataOf(description, listed)} };`;
}

/** The types of all its 2xx answers, with `null` and `undefined` where a body may be missing. */
function dataOf(description: Description, listed: Listed): string {
  const { operationId, responses } = listed.operation;
  const isText = listed.operation["x-syncro-response"] === "text";
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => {
      const { content } = deref<ResponseObject>(description, response);
      // What is given as text is not JSON, whatever else the answer may be.
      const media = Object.keys(content ?? {}).filter((type) => !isText || type === "text/plain");
      if (media.length === 0) return ["undefined"];
      const at = `operations[${JSON.stringify(operationId)}]["responses"][${status}]["content"]`;
      return media.map((type) => `${at}[${JSON.stringify(type)}]`);
    });
  if (isMarkedEmpty(description, listed) && !isText) types.push("null", "undefined");
  return [...new Set(types)].join(" | ");
}

function nameOfBody({ schema }: MediaType): string {
  const name = schema?.$ref?.split("/").at(-1);
  if (name === undefined) throw new Error("a request body must be a schema with a name");
  return name;
}

/** What an editor shows of an operation: what it does, what it needs, whether it is sent again, and where there is more. */
function wordsOf({ method, operation }: Listed, docs?: string): string {
  const { summary, "x-syncro-permission": permission, "x-syncro-repeatable": repeatable } = operation;
  const lines = [firstSentence(operation.description ?? `${summary}.`)];
  if (permission !== undefined) lines.push(`Permission: ${permission}.`);
  lines.push(
    method === "get" || repeatable === true
      ? "Sent again after a failure."
      : "Not sent again once it may have arrived.",
  );
  const { operationId, tags } = operation;
  // As the page names its parts.
  const more =
    docs === undefined
      ? `\`${operationId}\``
      : `[${operationId}](${docs}#/${`${tags[0]}/${operationId}`.toLowerCase()})`;
  return `  /** ${lines.join(" ").replaceAll("*/", "*\\/")} ${more} */\n`;
}
