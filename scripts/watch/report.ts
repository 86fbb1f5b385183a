/** The report: Markdown for people, JSON for programs. Both have open differences only. */
import type { Finding, Findings } from "../lib/inspect/finding.js";
import type { Judged } from "./accepted.js";
import type { Change } from "./lock.js";
import type { Odd } from "./read/parts.js";

export interface Report extends Findings {
  from: "vendor";
  reference: { from: string; format: string; operations: number };
  /** Since the reference that was last accepted; null when none was. */
  changed: Change[] | null;
  stale: Judged["stale"];
  odd: Odd[];
  accepted: number;
  unverified: number;
  /** By the marks of the description. */
  explained: number;
}

export const openCount = ({ changed, findings, stale }: Report): number =>
  (changed?.length ?? 0) + findings.length + stale.length;

/** @param fileOf the file of the description that has an operation */
export function reportOf(report: Report, fileOf: (operation: string) => string | undefined): string {
  const { reference, changed, findings, stale, odd, accepted, unverified, explained } = report;
  const open = openCount(report);
  const judged = `${plural(accepted, "difference")} judged${unverified > 0 ? `, ${unverified} of them unverified` : ""}`;
  const lines = [
    "# The vendor's reference and our description",
    "",
    `${reference.from} (${reference.format}, ${plural(reference.operations, "operation")}), held against version ` +
      `${report.description} of the description: **${open === 0 ? "nothing is open" : `${open} open`}**.`,
    "",
    `Not listed: ${judged} in \`openapi/accepted-differences.yaml\`, and ${explained} explained by marks.`,
    ...(changed === null ? NEVER : changed.length > 0 ? changesTable(changed) : []),
    ...differences(findings, fileOf),
    ...staleTable(stale),
    ...oddTable(odd),
  ];
  return `${lines.join("\n")}\n`;
}

const NEVER = [
  "",
  "What the vendor changed cannot be told: no reference was accepted yet (`npm run watch:vendor -- --accept`).",
];

function changesTable(changes: Change[]): string[] {
  return [
    "",
    `## The vendor changed (${changes.length})`,
    "",
    "Since the reference that was accepted last. Once these are looked at, `npm run watch:vendor -- --accept` takes them off.",
    "",
    ...table(
      ["operation", "place", "", "the vendor says now"],
      changes.map(({ operation, place, change, now }) => [code(operation), code(place), change, code(now)]),
    ),
  ];
}

function differences(findings: Finding[], fileOf: (operation: string) => string | undefined): string[] {
  if (findings.length === 0) return [];
  const operations = [...new Set(findings.map(({ operation }) => operation))];
  const sections = operations.flatMap((operation) => {
    const file = fileOf(operation);
    return [
      "",
      `### ${code(operation)}${file === undefined ? "" : ` in \`${file}\``}`,
      "",
      ...findings.filter((finding) => finding.operation === operation).flatMap(inLines),
    ];
  });
  return [
    "",
    `## We differ (${findings.length})`,
    "",
    "Correct the description, mark it, or accept the difference with a reason.",
    ...sections,
  ];
}

function inLines({ place, kind, ours, theirs, yaml }: Finding): string[] {
  const sides = [ours === "" ? "" : `we say ${code(ours)}`, theirs === "" ? "" : `the vendor says ${code(theirs)}`];
  const said = sides.filter((side) => side !== "").join(", ");
  const line = `- **${kind}**${place === "" ? "" : ` ${code(place)}`}: ${said}`;
  if (yaml === undefined) return [line];
  return [
    line,
    "",
    "  ```yaml",
    ...yaml
      .trimEnd()
      .split("\n")
      .map((text) => `  ${text}`),
    "  ```",
  ];
}

function staleTable(stale: Judged["stale"]): string[] {
  if (stale.length === 0) return [];
  return [
    "",
    `## Judged, and no longer so (${stale.length})`,
    "",
    "`openapi/accepted-differences.yaml` names these, and they do not differ in this way any more: take them out.",
    "",
    ...table(
      ["operation", "place", "kind", "we said", "the vendor said"],
      stale.map(({ operation, place, kind, ours, vendor }) => [
        ...[code(operation), code(place), kind, cell(ours), cell(vendor)],
      ]),
    ),
  ];
}

function oddTable(odd: Odd[]): string[] {
  if (odd.length === 0) return [];
  return [
    "",
    `## Odd spots of the reference (${odd.length})`,
    "",
    "Not as its format has it. What could not be read there was not compared.",
    "",
    ...table(
      ["operation", "place", "what"],
      odd.map(({ operation, place, what }) => [code(operation), code(place), code(what)]),
    ),
  ];
}

const table = (head: string[], rows: string[][]): string[] =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);

/** What others wrote must not end a cell, a line or a piece of code. */
const cell = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("`", "'");
const code = (text: string): string => (text === "" ? "" : `\`${cell(text)}\``);
const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
