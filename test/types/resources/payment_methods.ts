// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Meta } from "./shared.js";

export interface PaymentMethod {
  id: number;
  name: string;
  created_at: string;
  updated_at: string;
  uses_card_processing: boolean;
}

export interface PaymentMethods {
  "GET /payment_methods": {
    query: { page?: number };
    200: { payment_methods: PaymentMethod[]; meta?: Meta };
  };
}

export type CheckedPaymentMethods = None<Disagreements<PaymentMethods>>;
