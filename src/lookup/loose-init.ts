import type { CallOptions } from "../types.js";

/** A call's init as it arrives at run time. */
export interface LooseInit extends CallOptions {
  params?: { path?: Readonly<Record<string, unknown>>; query?: Readonly<Record<string, unknown>> } | undefined;
  body?: unknown;
}
