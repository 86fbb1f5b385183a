import type { Described, Fields } from "./parts.js";
import type { Reader } from "./shape.js";

/** What an operation is read from. */
export interface Source extends Reader {
  operation: Fields;
  path: string;
  /** Of the path and of the operation. */
  parameters: unknown[];
  /** The mark of the operation. */
  source: string;
  /** What is being made of it. */
  described: Described;
}
