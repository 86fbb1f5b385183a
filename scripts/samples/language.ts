import type { SampleRequest } from "./request.js";

/** A language that samples are written in. */
export interface Language {
  /** The name that Redoc and other viewers know. */
  lang: string;
  /** The title of the tab. */
  label: string;
  /**
   * Writes a complete program. All it needs is `SYNCRO_SUBDOMAIN` and `SYNCRO_API_KEY` in the environment; `SYNCRO_BASE_URL`
   * replaces the address, as it does for the client.
   */
  write(request: SampleRequest): string;
}
