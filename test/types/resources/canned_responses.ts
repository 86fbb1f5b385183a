// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, Nothing } from "./shared.js";

export interface CannedResponse {
  id: number;
  title: string;
  body?: string | null;
  subject?: string | null;
  canned_response_category_id?: number | null;
  category_name?: string | null;
}

export interface CannedResponseInput {
  title?: string;
  body?: string | null;
  subject?: string | null;
  canned_response_category_id?: number | null;
}

export interface CannedResponseCreate extends CannedResponseInput {
  body: string;
  title: string;
}

export interface CannedResponseCategory {
  id: number;
  name: string;
}

export interface CannedResponseSettings {
  canned_response_categories?: CannedResponseCategory[];
  subjects?: string[];
  can_manage?: boolean;
}

export type CannedResponseUpdate = CannedResponseInput;

export interface CannedResponses {
  "GET /canned_responses": {
    query: { query?: string };
    200: { canned_responses: CannedResponse[] };
  };
  "POST /canned_responses": {
    body: CannedResponseCreate;
    201: { canned_response: CannedResponse } | CannedResponse;
  };
  "GET /canned_responses/settings": {
    200: CannedResponseSettings;
  };
  "PATCH /canned_responses/{id}": {
    body: CannedResponseUpdate;
    200: { canned_response: CannedResponse } | CannedResponse | Nothing;
    404: ErrorMessage;
  };
  "DELETE /canned_responses/{id}": {
    204: undefined;
    404: ErrorMessage;
  };
}

export type CheckedCannedResponses = None<Disagreements<CannedResponses>>;
