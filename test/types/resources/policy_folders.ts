// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorList, Meta } from "./shared.js";

export interface PolicyFolder {
  id: number;
  name: string;
  parent_id?: number | null;
  partial_policy_id?: number | null;
  effective_policy_id?: number | null;
  created_at: string;
  updated_at: string;
}

export interface PolicyFolderCreate {
  customer_id: number;
  name: string;
  parent_id: number;
}

export interface PolicyFolderUpdate {
  name?: string;
  parent_id?: number | null;
  partial_policy_id?: number | null;
}

export interface PolicyFolders {
  "GET /policy_folders": {
    query: { customer_id: number; page?: number; per_page?: number };
    200: { policy_folders: PolicyFolder[]; meta: Meta };
    404: ErrorList;
  };
  "POST /policy_folders": {
    body: PolicyFolderCreate;
    201: { policy_folder: PolicyFolder };
    404: ErrorList;
    422: ErrorList;
  };
  "GET /policy_folders/{id}": {
    200: { policy_folder: PolicyFolder };
    404: ErrorList;
  };
  "PUT /policy_folders/{id}": {
    body: PolicyFolderUpdate;
    200: { policy_folder: PolicyFolder };
    404: ErrorList;
    422: ErrorList;
  };
  "DELETE /policy_folders/{id}": {
    204: undefined;
    404: ErrorList;
    422: ErrorList;
  };
}

export type CheckedPolicyFolders = None<Disagreements<PolicyFolders>>;
