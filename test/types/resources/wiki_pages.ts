// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorList, ErrorMessage, Meta, Nothing, Success } from "./shared.js";

export interface WikiPage {
  id: number;
  account_id?: number;
  name: string;
  slug?: string | null;
  body?: string | null;
  interpolated_body?: string | null;
}

export interface WikiPageInput {
  name?: string;
  slug?: string | null;
  body?: string | null;
  customer_id?: number;
  asset_id?: number;
  visibility?: string;
}

export interface WikiPageCreate extends WikiPageInput {
  body: string;
  name: string;
}

export type WikiPageUpdate = WikiPageInput;

export interface WikiPages {
  "GET /wiki_pages": {
    query: { page?: number };
    200: { wiki_pages: WikiPage[]; meta?: Meta };
  };
  "POST /wiki_pages": {
    body: WikiPageCreate;
    200: { wiki_page: WikiPage };
    422: ErrorList;
  };
  "GET /wiki_pages/{id}": {
    200: { wiki_page: WikiPage };
    404: ErrorMessage;
  };
  "PUT /wiki_pages/{id}": {
    body: WikiPageUpdate;
    200: { wiki_page: WikiPage };
    404: ErrorMessage;
    422: ErrorList;
  };
  "DELETE /wiki_pages/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedWikiPages = None<Disagreements<WikiPages>>;
