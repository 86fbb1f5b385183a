import type { Description } from "../../src/catalog/index.js";
import { shell } from "./command-line.js";
import { curl } from "./curl.js";
import type { Language } from "./language.js";
import { php } from "./php.js";
import { powershell } from "./powershell.js";
import { python } from "./python.js";
import { type DescribedOperation, sampleRequest } from "./request.js";
import { typescript } from "./typescript.js";

/** In tab order. */
export const LANGUAGES: readonly Language[] = [curl, powershell, python, php, typescript, shell];

/** An entry of `x-codeSamples`, which OpenAPI viewers show. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** Code samples for an operation's first example. */
export function codeSamples(description: Description, operation: DescribedOperation): CodeSample[] {
  const request = sampleRequest(description, operation);
  return LANGUAGES.map(({ lang, label, write }) => ({ lang, label, source: write(request) }));
}
