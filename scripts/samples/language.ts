import type { SampleRequest } from "./request.js";

/** One language of the samples. */
export interface Language {
  /** As Redoc and other viewers call it. */
  lang: string;
  /** On the tab. */
  label: string;
  /** A whole program: it needs `SYNCRO_SUBDOMAIN` and `SYNCRO_API_KEY` in the environment and nothing else. */
  write(request: SampleRequest): string;
  /**
   * The address before `/api/v1`, as it stands in the samples. A test that runs them puts its own server's in this place.
   * TypeScript has none: there the client makes it.
   */
  origin?: string;
}
