/** The deviations in JSON, in the form that they share with the watch over the vendor. No value of the account. */
import type { Finding, Findings } from "../lib/inspect/finding.js";
import type { Visit } from "./walk.js";

export function findingsOf(visits: Visit[], { version }: { version: string }): string {
  const findings = visits.flatMap(({ read, deviations, answers }) => {
    const status = answers.at(-1)?.exchange.status;
    return deviations.map(({ class: kind, field, wanted, found, times }): Finding => {
      const place = [status, field].filter((part) => part !== undefined && part !== "").join(".");
      return { from: "account", operation: read.key, place, kind, ours: wanted, theirs: found, times };
    });
  });
  const file: Findings = { from: "account", description: version, findings };
  return `${JSON.stringify(file, null, 2)}\n`;
}
