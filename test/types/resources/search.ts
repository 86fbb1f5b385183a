// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Bag } from "./shared.js";

export interface SearchSource {
  table: Bag;
}

export interface SearchHit {
  _id: number;
  _type: string;
  _index?: string;
  _source: SearchSource;
}

export interface SearchResult {
  table: SearchHit;
}

export interface Search {
  "GET /search": {
    query: { query?: string };
    200: { quick_result?: unknown; results: SearchResult[]; error?: string | null };
  };
}

export type CheckedSearch = None<Disagreements<Search>>;
