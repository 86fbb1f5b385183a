// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";

export interface Callerid {
  "GET /callerid": {
    query: { did: string; outbound?: boolean };
    200: string;
  };
}

export type CheckedCallerid = None<Disagreements<Callerid>>;
