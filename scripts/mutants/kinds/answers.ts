import {
  type Description,
  deref,
  type listOperations,
  type Operation,
  type ResponseObject,
  type Schema,
} from "../../../src/catalog/index.js";
import { type Mutant, operationIn, renamed } from "./mutant.js";

/** Every mutant of an operation's answers. */
export function answerMutants(
  description: Description,
  { key, operation }: ReturnType<typeof listOperations>[number],
): Mutant[] {
  return Object.entries(operation.responses).flatMap(([status, answer]) => {
    const mutant = (kind: string, change: (copy: Operation, whole: Description) => void): Mutant => ({
      kind,
      at: `${key} ${status}`,
      operations: [key],
      mutate: (copy) => change(operationIn(copy, key).operation, copy),
    });
    if (!status.startsWith("2")) {
      const remove = mutant("remove a status", (copy) => Reflect.deleteProperty(copy.responses, status));
      return status === "404" ? [remove, mutant("change the shape of an error", otherNotFound)] : [remove];
    }
    // Shared answers are copied, so that only this operation changes.
    const own = deref<ResponseObject>(description, answer);
    const json = own.content?.["application/json"];
    const other = status === "200" ? "201" : "200";
    const changed = mutant("change a status", (copy) => {
      copy.responses = renamed(copy.responses, status, other);
    });
    const flipped = mutant("flip the mark of an empty answer", (copy) => {
      copy.responses[status] = { ...own, "x-syncro-empty": own["x-syncro-empty"] !== true };
    });
    const spoilt = mutant("spoil an example", (copy) => {
      const media = { ...json, examples: { spoilt: { value: "spoilt" } } };
      copy.responses[status] = { ...own, content: { ...own.content, "application/json": media } };
    });
    return [...(other in operation.responses ? [] : [changed]), ...(json === undefined ? [] : [flipped, spoilt])];
  });
}

/** Swaps the two shapes of "not found". */
function otherNotFound(copy: Operation, whole: Description): void {
  const { content } = deref<ResponseObject>(whole, copy.responses["404"] ?? { description: "" });
  const text = deref<Schema>(whole, content?.["application/json"]?.schema ?? {}).properties?.error !== undefined;
  copy.responses["404"] = { $ref: `#/components/responses/${text ? "NotFound" : "AssetNotFound"}` };
}
