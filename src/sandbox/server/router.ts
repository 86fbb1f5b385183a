import { type CatalogOperation, catalogOf, type Description, readDescription } from "../../catalog/index.js";
import { absent, answerExample, type Collection, collectionsOf, handlersOf } from "../generic/index.js";
import type { Handler } from "../http.js";
import { HANDLERS } from "../resources/index.js";
import { text } from "../values.js";

export interface Route {
  operation: CatalogOperation;
  handler: Handler;
  params: Record<string, string>;
}

/** The operations of the description, each with what answers it. */
export interface Router {
  description: Description;
  /** Those whose records have no file of their own. */
  collections: Collection[];
  match: (method: string, path: string) => Route | undefined;
  /** The operations that answer the description's example. */
  examples: string[];
}

let router: Router | undefined;

/** The same for every sandbox of the process: nothing in it changes. */
export function routerOf(description: Description = readDescription()): Router {
  router ??= makeRouter(description);
  return router;
}

function makeRouter(description: Description): Router {
  const operations = catalogOf(description);
  const isLeft = ({ id }: CatalogOperation) => HANDLERS[id] === undefined && !isOfTheGuide(operations, id);
  const collections = collectionsOf(description, operations, operations.filter(isLeft));
  const generic = new Map(collections.flatMap(handlersOf));
  const handlerOf = (operation: CatalogOperation): Handler =>
    HANDLERS[operation.id] ?? generic.get(operation.id) ?? insteadOf(operation, operations, generic) ?? answerExample;
  const routes = operations.map((operation) => ({
    operation,
    handler: isOfTheGuide(operations, operation.id) ? () => absent(operation) : handlerOf(operation),
    pattern: new RegExp(`^${operation.path.replace(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`),
    names: operation.path.split("/").filter((part) => part.startsWith("{")).length,
  }));
  // A fixed part holds before a parameter: /customers/latest is no customer.
  routes.sort((a, b) => a.names - b.names);
  return {
    description,
    collections,
    match: (method, path) => {
      for (const { operation, handler, pattern } of routes) {
        const found = operation.method === method ? pattern.exec(path) : null;
        if (found !== null) return { operation, handler, params: { ...found.groups } };
      }
      return undefined;
    },
    examples: routes.filter(({ handler }) => handler === answerExample).map(({ operation }) => operation.id),
  };
}

/** Only the guide has it: the API answers as to a wrong id. */
function isOfTheGuide(operations: CatalogOperation[], id: string): boolean {
  const operation = operations.find((each) => each.id === id)?.operation;
  return operation?.deprecated === true && operation["x-syncro-source"] === "guide";
}

/** A deprecated operation does what the one does that is to be used instead, whose record it names in its body. */
function insteadOf(
  { path, operation }: CatalogOperation,
  operations: CatalogOperation[],
  handlers: Map<string, Handler>,
): Handler | undefined {
  const [key] = operation["x-syncro-instead"] ?? [];
  const instead = operations.find((each) => `${each.method} ${each.path}` === key);
  const handler = instead && handlers.get(instead.id);
  if (instead === undefined || handler === undefined) return undefined;
  const missing = instead.parameters.filter(({ name, in: place }) => place === "path" && !path.includes(`{${name}}`));
  return (call) => {
    const named = Object.entries(call.body).flatMap(([field, value]) =>
      missing.filter(({ name }) => name.endsWith(field)).map(({ name }) => [name, text(value) ?? ""] as const),
    );
    return handler({ ...call, params: { ...call.params, ...Object.fromEntries(named) } });
  };
}
