// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";

export interface CallerData {
  name?: string | null;
  ticket_status?: string | null;
}

export interface Callerid {
  "GET /callerid": {
    query: { did: string; outbound?: boolean };
    // The client gives text, whatever comes.
    200: string | { data: CallerData };
  };
}

export type CheckedCallerid = None<Disagreements<Callerid>>;
