import {
  type Description,
  deref,
  examplesOf,
  listOperations,
  type Operation,
  type ResponseObject,
  type Schema,
} from "../description.js";
import { renameInExamples } from "./examples.js";
import { type Mutant, operationIn, renamed } from "./mutant.js";
import { parameterMutants } from "./parameter-kinds.js";

type Listed = ReturnType<typeof listOperations>[number];

/** Every mutant of the operations themselves. */
export function operationMutants(description: Description): Mutant[] {
  const whole: Mutant = {
    kind: "drop security",
    at: "the whole API",
    operations: listOperations(description).map(({ key }) => key),
    mutate: (copy) => {
      copy.security = [];
    },
  };
  return [whole, ...listOperations(description).flatMap((listed) => mutantsOf(description, listed))];
}

function mutantsOf(description: Description, listed: Listed): Mutant[] {
  const { key, method, path, operation } = listed;
  const mutant = (kind: string, part: string, change: (copy: Operation, whole: Description) => void): Mutant => ({
    kind,
    at: part === "" ? key : `${key} ${part}`,
    operations: [key],
    mutate: (copy) => change(operationIn(copy, key).operation, copy),
  });
  const found = [
    ...Object.entries(operation.responses).flatMap(([status, answer]) => statusMutants(mutant, status, answer)),
    ...parameterMutants(listed),
    mutant("change a path", "", (_copy, whole) => {
      whole.paths = renamed(whole.paths, path, path.replace(/([a-z])(?=\/|$)/, "$1_renamed"));
    }),
    mutant("drop security", "", (copy) => {
      copy.security = [];
    }),
    mutant("change a permission", operation["x-syncro-permission"] ?? "none", (copy) => {
      copy["x-syncro-permission"] =
        operation["x-syncro-permission"] === undefined ? "Reports - View" : "Tickets - Foresee";
    }),
  ];
  if (operation["x-syncro-paging"] !== undefined) {
    found.push(mutant("drop the pagination mark", "", dropPaging));
    found.push(
      mutant("change a row id", operation["x-syncro-row-id"] ?? "none", (copy) => {
        copy["x-syncro-row-id"] = operation["x-syncro-row-id"] === undefined ? "id" : "number";
      }),
    );
  }
  if (operation["x-syncro-repeatable"] !== undefined) {
    found.push(
      mutant("flip repeatable", "", (copy) => {
        copy["x-syncro-repeatable"] = !operation["x-syncro-repeatable"];
      }),
    );
  }
  if (operation["x-syncro-creates"] !== undefined) {
    found.push(mutant("drop what creates", "", (copy) => Reflect.deleteProperty(copy, "x-syncro-creates")));
  }
  if (operation.requestBody?.required === true) {
    found.push(
      mutant("make a body optional", "", (copy) => {
        if (copy.requestBody !== undefined) copy.requestBody.required = false;
      }),
    );
  }
  if (method === "put") {
    found.push(
      mutant("change a method", "to PATCH", (copy, whole) => {
        const item = whole.paths[path];
        if (item === undefined) return;
        const { "x-syncro-repeatable": _, "x-syncro-creates": __, ...rest } = copy;
        item.patch = rest;
        Reflect.deleteProperty(item, "put");
      }),
    );
  }
  return [...found, ...envelopeMutants(description, listed)];

  function statusMutants(make: typeof mutant, status: string, answer: ResponseObject | { $ref: string }): Mutant[] {
    const own = "$ref" in answer ? deref<ResponseObject>(description, answer) : answer;
    if (!status.startsWith("2")) {
      return [
        make("remove a status", status, (copy) => Reflect.deleteProperty(copy.responses, status)),
        ...(status === "404" ? [make("change the shape of an error", status, otherNotFound)] : []),
      ];
    }
    const other = status === "200" ? "201" : "200";
    const empties = own.content !== undefined && operation["x-syncro-response"] !== "text";
    return [
      ...(other in operation.responses
        ? []
        : [
            make("change a status", `${status} to ${other}`, (copy) => {
              copy.responses = renamed(copy.responses, status, other);
            }),
          ]),
      ...(empties
        ? [
            make("flip the mark of an empty answer", status, (copy) => {
              copy.responses[status] = { ...own, "x-syncro-empty": own["x-syncro-empty"] !== true };
            }),
          ]
        : []),
    ];
  }
}

function dropPaging(copy: Operation): void {
  Reflect.deleteProperty(copy, "x-syncro-paging");
  Reflect.deleteProperty(copy, "x-syncro-row-id");
}

function otherNotFound(copy: Operation, whole: Description): void {
  const answer = copy.responses["404"];
  if (answer === undefined) return;
  const { content } = deref<ResponseObject>(whole, answer);
  const text = deref<Schema>(whole, content?.["application/json"]?.schema ?? {}).properties?.error !== undefined;
  copy.responses["404"] = { $ref: `#/components/responses/${text ? "NotFound" : "AssetNotFound"}` };
}

/** The key around a record or a list, swapped consistently: schema, examples and paging mark. */
function envelopeMutants(description: Description, { key, operation }: Listed): Mutant[] {
  return Object.entries(operation.responses).flatMap(([status, answer]) => {
    if (!status.startsWith("2")) return [];
    const schema = deref<ResponseObject>(description, answer).content?.["application/json"]?.schema;
    const envelope = deref<Schema>(description, schema ?? {});
    const [name] = envelope.allOf === undefined ? (envelope.required ?? []) : [];
    const inside = envelope.properties?.[name ?? ""];
    if (name === undefined || inside === undefined || (inside.$ref === undefined && inside.items === undefined))
      return [];
    return [
      {
        kind: "swap an envelope key",
        at: `${key} ${status} ${name}`,
        operations: [key],
        mutate: (copy: Description) => {
          const changed = operationIn(copy, key).operation;
          const own = structuredClone(deref<ResponseObject>(copy, changed.responses[status] ?? { description: "" }));
          const media = own.content?.["application/json"];
          if (media?.schema === undefined) return;
          const swapped = structuredClone(deref<Schema>(copy, media.schema));
          swapped.properties = renamed(swapped.properties ?? {}, name, "data");
          swapped.required = (swapped.required ?? []).map((field) => (field === name ? "data" : field));
          media.schema = swapped;
          media.examples = structuredClone(Object.fromEntries(examplesOf(copy, media)));
          changed.responses[status] = own;
          const paging = changed["x-syncro-paging"];
          if (paging?.items === name) paging.items = "data";
          renameInExamples(copy, [key], { schema: swapped, from: name, to: "data" });
        },
      },
    ];
  });
}
