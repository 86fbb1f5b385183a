// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, Meta, Nothing, Success } from "./shared.js";

export interface WorksheetField {
  name?: string;
  slug?: string;
  id: number;
  position?: number;
  history?: unknown[];
  required?: boolean | null;
}

export interface WorksheetResult {
  id: number;
  worksheet_template_id?: number | null;
  name?: string | null;
  public?: boolean;
  complete?: boolean | null;
  required?: boolean;
  field_list?: WorksheetField[];
}

export interface WorksheetResultCreate {
  worksheet_template_id?: number | null;
  title?: string | null;
  public?: boolean;
  required?: boolean;
}

export interface WorksheetAnswers {
  [key: string]: { value?: string; user?: string };
}

export interface WorksheetResultUpdate {
  worksheet_template_id?: number | null;
  user_id?: number;
  title?: string | null;
  complete?: boolean | null;
  public?: boolean;
  required?: boolean;
  answers?: WorksheetAnswers;
}

export interface WorksheetResults {
  "GET /tickets/{ticket_id}/worksheet_results": {
    query: { page?: number };
    200: { worksheet_results: WorksheetResult[]; meta?: Meta };
    404: ErrorMessage;
  };
  "POST /tickets/{ticket_id}/worksheet_results": {
    body: WorksheetResultCreate;
    200: { worksheet_result: WorksheetResult };
    404: ErrorMessage;
  };
  "GET /tickets/{ticket_id}/worksheet_results/{id}": {
    200: { worksheet_result: WorksheetResult };
    404: ErrorMessage;
  };
  "PUT /tickets/{ticket_id}/worksheet_results/{id}": {
    body: WorksheetResultUpdate;
    200: { worksheet_result: WorksheetResult } | Nothing;
    404: ErrorMessage;
  };
  "DELETE /tickets/{ticket_id}/worksheet_results/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedWorksheetResults = None<Disagreements<WorksheetResults>>;
