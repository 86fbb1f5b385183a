import type { SampleRequest } from "./request.js";

/** A language that samples are written in. */
export interface Language {
  /** The name that Redoc and other viewers know. */
  lang: string;
  /** The title of the tab. */
  label: string;
  /** Writes a complete program. All it needs is `SYNCRO_SUBDOMAIN` and `SYNCRO_API_KEY` in the environment. */
  write(request: SampleRequest): string;
  /**
   * The address before `/api/v1` as the samples write it; tests replace it with their own server's. TypeScript has
   * none, because there the client builds the address.
   */
  origin?: string;
}
