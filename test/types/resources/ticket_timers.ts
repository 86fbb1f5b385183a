// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorList, Meta } from "./shared.js";
import type { TicketTimer } from "./ticket_parts.js";

export interface TicketTimerCreate {
  ticket_id: number;
  product_id?: number | null;
  comment_id?: number | null;
  notes?: string | null;
  billable?: boolean | null;
}

export interface TicketTimerUpdate {
  billable: boolean;
}

export interface TicketTimers {
  "GET /ticket_timers": {
    query: {
      created_at_lt?: string;
      created_at_gt?: string;
      customer_id?: number;
      ticket_id?: number;
      user_id?: number;
      status?: "running" | "paused" | "stopped";
      billing_status?: "non-billable" | "unbilled" | "billed" | "invoiced";
      page?: number;
    };
    200: { ticket_timers: TicketTimer[]; meta: Meta };
  };
  "POST /ticket_timers": {
    body: TicketTimerCreate;
    200: { ticket_timer: TicketTimer };
    201: { ticket_timer: TicketTimer };
    404: ErrorList;
    422: ErrorList;
  };
  "PATCH /ticket_timers/{id}": {
    body: TicketTimerUpdate;
    200: { ticket_timer: TicketTimer };
    404: ErrorList;
    422: ErrorList;
  };
  "POST /ticket_timers/{id}/pause": {
    200: { ticket_timer: TicketTimer };
    404: ErrorList;
    422: ErrorList;
  };
  "POST /ticket_timers/{id}/start": {
    200: { ticket_timer: TicketTimer };
    404: ErrorList;
    422: ErrorList;
  };
  "POST /ticket_timers/{id}/stop": {
    200: { ticket_timer: TicketTimer };
    404: ErrorList;
    422: ErrorList;
  };
}

export type CheckedTicketTimers = None<Disagreements<TicketTimers>>;
