import { type Description, listOperations, type Operation } from "../../../src/catalog/index.js";
import { answerMutants } from "./answers.js";
import { envelopeMutants } from "./envelopes.js";
import { type Mutant, operationIn, renamed } from "./mutant.js";
import { parameterMutants } from "./parameters.js";

/** Every mutant of the operations. */
export function operationMutants(description: Description): Mutant[] {
  const operations = listOperations(description);
  const whole: Mutant = {
    kind: "drop security",
    at: "the whole API",
    operations: operations.map(({ key }) => key),
    mutate: (copy) => {
      copy.security = [];
    },
  };
  const ofEach = operations.flatMap((listed) => [
    ...markMutants(listed),
    ...parameterMutants(description, listed),
    ...answerMutants(description, listed),
    ...envelopeMutants(description, listed),
  ]);
  return [whole, ...ofEach];
}

function markMutants({ key, method, path, operation }: ReturnType<typeof listOperations>[number]): Mutant[] {
  const mutant = (kind: string, part: string, change: (copy: Operation, whole: Description) => void): Mutant => ({
    kind,
    at: `${key} ${part}`.trim(),
    operations: [key],
    mutate: (copy) => change(operationIn(copy, key).operation, copy),
  });
  const permission = operation["x-syncro-permission"];
  const rowId = operation["x-syncro-row-id"];
  return [
    mutant("change a path", "", (_copy, whole) => {
      whole.paths = renamed(whole.paths, path, path.replace(/([a-z])(?=\/|$)/, "$1_renamed"));
    }),
    mutant("drop security", "", (copy) => {
      copy.security = [];
    }),
    mutant("rename an operation", operation.operationId, (copy) => {
      copy.operationId = `${operation.operationId}Renamed`;
    }),
    mutant("change a permission", permission ?? "none", (copy) => {
      copy["x-syncro-permission"] = permission === undefined ? "Reports - View" : "Tickets - Foresee";
    }),
    ...when(operation["x-syncro-paging"] !== undefined, [
      mutant("drop the pagination mark", "", (copy) => drop(copy, "x-syncro-paging", "x-syncro-row-id")),
      mutant("change a row id", rowId ?? "none", (copy) => {
        copy["x-syncro-row-id"] = rowId === undefined ? "id" : "number";
      }),
    ]),
    ...when(operation["x-syncro-repeatable"] !== undefined, [
      mutant("flip repeatable", "", (copy) => {
        copy["x-syncro-repeatable"] = !operation["x-syncro-repeatable"];
      }),
    ]),
    ...when(operation["x-syncro-creates"] !== undefined, [
      mutant("drop what creates", "", (copy) => drop(copy, "x-syncro-creates")),
    ]),
    ...when(operation["x-syncro-cache"] !== undefined, [
      mutant("drop the mark of reference data", "", (copy) => drop(copy, "x-syncro-cache")),
    ]),
    ...when(operation.requestBody?.required === true, [
      mutant("make a body optional", "", (copy) => {
        if (copy.requestBody !== undefined) copy.requestBody.required = false;
      }),
    ]),
    ...when(method === "put", [
      mutant("change a method", "to PATCH", (copy, whole) => {
        // A PATCH may not have these marks: with them the generator would simply refuse.
        drop(copy, "x-syncro-repeatable", "x-syncro-creates");
        const item = whole.paths[path];
        if (item !== undefined) Object.assign(item, { patch: item.put, put: undefined });
      }),
    ]),
  ];
}

const when = (condition: boolean, mutants: Mutant[]): Mutant[] => (condition ? mutants : []);

function drop(operation: Operation, ...marks: string[]): void {
  for (const mark of marks) Reflect.deleteProperty(operation, mark);
}
