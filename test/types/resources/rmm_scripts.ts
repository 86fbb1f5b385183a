// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Bag, ErrorText } from "./shared.js";

export interface RmmScriptScanOptions {
  scan_type?: string;
  silent?: boolean;
  quarantine?: boolean;
}

export interface RmmScriptOptions {
  run_as?: string;
  runtime_variables?: Bag;
}

export interface RmmScriptRun {
  script_id: number;
  run_type?: "now" | "later";
  freq?: "once";
  next_time?: string;
  mav_options?: RmmScriptScanOptions;
  script_options?: RmmScriptOptions;
}

export interface RmmScriptScheduled {
  message: string;
}

export interface RmmScripts {
  "POST /rmm/public_scripts/{asset_id}/schedule": {
    body: RmmScriptRun;
    200: RmmScriptScheduled;
    404: ErrorText;
    422: ErrorText;
  };
}

export type CheckedRmmScripts = None<Disagreements<RmmScripts>>;
