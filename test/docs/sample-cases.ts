import { type SampleRequest, sampleRequest } from "../../scripts/samples/request.js";
import { listOperations, readDescription } from "../../src/catalog/index.js";

export const description = readDescription();
export const operations = listOperations(description);

export interface Case {
  key: string;
  operation: (typeof operations)[number];
  request: SampleRequest;
}

/** Each operation as it is shown, then those with optional parameters once more with all of them. */
export const cases: readonly Case[] = [
  ...operations.map((operation) => ({
    key: operation.key,
    operation,
    request: sampleRequest(description, operation),
  })),
  ...operations.flatMap((operation) => {
    const request = sampleRequest(description, operation, "every");
    const more = request.pairs.length > sampleRequest(description, operation).pairs.length;
    return more ? [{ key: `${operation.key} with every parameter`, operation, request }] : [];
  }),
];
