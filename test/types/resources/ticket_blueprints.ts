// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, ErrorText, Meta } from "./shared.js";

export interface TicketBlueprint {
  id: number;
  name: string;
  role?: string;
  children_count?: number;
}

export interface TicketBlueprintApply {
  customer_id: number;
}

export interface TicketBlueprints {
  "GET /ticket_blueprints": {
    query: { page?: number; per_page?: number };
    200: { ticket_blueprints: TicketBlueprint[]; meta: Meta };
    404: ErrorMessage;
  };
  "POST /ticket_blueprints/{id}/apply": {
    body: TicketBlueprintApply;
    201: { ticket_id: number; child_ticket_ids: number[] };
    404: ErrorMessage;
    422: ErrorText;
  };
}

export type CheckedTicketBlueprints = None<Disagreements<TicketBlueprints>>;
