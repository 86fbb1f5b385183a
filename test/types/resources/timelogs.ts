// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Meta, Nothing } from "./shared.js";

export interface Timelog {
  id: number;
  in_at?: string | null;
  out_at?: string | null;
  account_id?: number;
  user_id: number;
  in_note?: string | null;
  out_note?: string | null;
  created_at: string;
  updated_at: string;
  lunch?: boolean | null;
  manually_updated?: unknown;
}

export interface TimelogUpdate {
  in_at?: string | null;
  out_at?: string | null;
  in_note?: string | null;
  out_note?: string | null;
  lunch?: boolean | null;
}

export interface Timelogs {
  "GET /timelogs": {
    query: { user_id?: number; page?: number };
    200: { timelogs: Timelog[]; meta?: Meta };
  };
  "PUT /timelogs": {
    body: TimelogUpdate;
    200: Timelog;
  };
  "GET /timelogs/last": {
    query: { user_id?: number };
    200: Timelog | Nothing;
  };
}

export type CheckedTimelogs = None<Disagreements<Timelogs>>;
