import type { Description } from "../../../src/catalog/index.js";
import type { Mutant } from "./mutant.js";
import { operationMutants } from "./operations.js";
import { schemaMutants } from "./schemas.js";

export type { Mutant };

/** Every mutant of a description. */
export const allMutants = (description: Description): Mutant[] => [
  ...schemaMutants(description),
  ...operationMutants(description),
];
