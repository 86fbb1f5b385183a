/** The vendor's examples, held against our schemas. */

import { stringify } from "yaml";
import type { Description, Schema } from "../../src/catalog/index.js";
import type { Finding } from "../lib/inspect/finding.js";
import { createInspector, type Deviation } from "../lib/inspect/inspect.js";
import { type Comparison, wrongNamesIn } from "./compare.js";
import { isFields, type Reference } from "./read/parts.js";

export function compareExamples(theirs: Reference, ours: Reference, description: Description): Comparison {
  const inspect = createInspector(description, (key) => key);
  const findings = new Map<string, Finding>();
  let explained = 0;
  for (const [key, { samples }] of theirs.operations) {
    const own = ours.operations.get(key);
    const wrongNames = own === undefined ? new Set() : wrongNamesIn(own);
    for (const { place, value } of samples) {
      const schema = own?.parts.get(place)?.schema;
      // Without a schema nothing is promised; an example that is null tells nothing.
      if (own === undefined || !isFields(schema) || value === null) continue;
      for (const deviation of inspect(schema as Schema, value).deviations) {
        const finding = findingOf(own.key, place, deviation);
        // What was seen counts for more than an example.
        const seen = own.parts.get(finding.place)?.source === "observed";
        if (seen || wrongNames.has(finding.place)) explained++;
        else findings.set(JSON.stringify(finding), finding);
      }
    }
  }
  return { findings: [...findings.values()], explained };
}

function findingOf(operation: string, at: string, { class: kind, field, wanted, found }: Deviation): Finding {
  const place = field === "" ? at : field.startsWith("[") ? `${at}${field}` : `${at}.${field}`;
  const finding: Finding = {
    from: "vendor",
    operation,
    place,
    kind: `example: ${kind}`,
    ours: wanted === "" && kind === "missing required" ? "required" : wanted,
    theirs: found === "" ? "is null" : found,
  };
  if (kind !== "undocumented field") return finding;
  const type = found.replace(/^is /, "").replace(/ like .*$/, "");
  const name = place.replace(/^.*\./, "");
  return { ...finding, yaml: stringify({ [name]: type === "null" ? {} : { type } }) };
}
