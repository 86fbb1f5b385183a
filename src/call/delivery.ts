import type { SyncroCall } from "../middleware.js";
import type { SyncroOperation } from "../operation.js";
import type { Settings } from "../options.js";
import type { Ends } from "./ends.js";
import type { WireRequest } from "./request.js";
import type { Secrets } from "./secrets.js";

/** A request on its way, with all that its attempts share. */
export interface Delivery {
  readonly request: WireRequest;
  readonly operation: SyncroOperation;
  /** Ends the call anywhere. */
  readonly signal: AbortSignal;
  /** Ends the call while it waits, for the rate limit or before a retry. */
  readonly stop: AbortSignal;
  readonly emit: SyncroCall["emit"];
  readonly account: SyncroCall["account"];
  readonly settings: Settings;
  /** The keys that are sent are added to them. */
  readonly secrets: Secrets;
  /** How each attempt ended is added to it. */
  readonly ends: Ends;
}
