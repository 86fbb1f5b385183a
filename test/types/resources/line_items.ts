// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { LineItem } from "./invoices.js";
import type { Meta } from "./shared.js";

export interface LineItems {
  "GET /line_items": {
    query: {
      invoice_id?: number;
      estimate_id?: number;
      invoice_id_not_null?: boolean;
      estimate_id_not_null?: boolean;
      page?: number;
    };
    200: { line_items: LineItem[]; meta: Meta };
  };
}

export type CheckedLineItems = None<Disagreements<LineItems>>;
