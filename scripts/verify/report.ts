/** The report in Markdown, ready to paste into an issue. It contains no value of the account. */
import type { DeviationClass } from "../lib/inspect/inspect.js";
import type { Outcome, Visit } from "./walk.js";

/** The classes, the most harmful first. */
const CLASSES: Record<DeviationClass, string> = {
  "missing required": "The description promises the field, but a program that reads it finds nothing.",
  "null where not allowed": "The description promises a value, but there is none.",
  "type mismatch": "The type, format or set of values is not the described one.",
  "undocumented status": "The description does not list this status for the operation.",
  "undocumented field": "Harmless to programs, but missing from the description and the types.",
};

const OUTCOMES: Record<Exclude<Outcome, "checked">, string> = {
  refused: "The token lacks a permission",
  "not found": "Answered 404: the server does not have it, or not for this account",
  failed: "Answered with an error",
  "no answer": "Not answered",
  "no row": "Needs an id from a list that provided none",
  "needs a value": "Needs a value that no list provides",
};

export const deviationCount = (visits: Visit[]): number =>
  visits.reduce((sum, { deviations }) => sum + deviations.length, 0);

export const checkedCount = (visits: Visit[]): number => visits.filter(({ outcome }) => outcome === "checked").length;

export function reportOf(visits: Visit[], description: { version: string }): string {
  const count = deviationCount(visits);
  const lines = [
    "# The description compared with a real account",
    "",
    `Description ${description.version}. ${checkedCount(visits)} of ${visits.length} readable operations checked, ` +
      `one page and one record of each: ${count === 0 ? "no deviation" : plural(count, "deviation")}.`,
    "",
    "Nothing was written. This report contains no value of the account: no name, address, number, id or token.",
    ...Object.entries(CLASSES).flatMap(([kind, meaning]) => deviationTable(visits, kind, meaning)),
    ...notChecked(visits),
    ...unseenFields(visits),
  ];
  return `${lines.join("\n")}\n`;
}

function deviationTable(visits: Visit[], kind: string, meaning: string): string[] {
  const rows = visits.flatMap(({ read, deviations }) =>
    deviations
      .filter((deviation) => deviation.class === kind)
      .map(
        ({ field, times, ...sides }) =>
          `| \`${read.key}\` | ${field === "" ? "" : code(field)} | ${inWords(sides)} | ${times} |`,
      ),
  );
  if (rows.length === 0) return [];
  const head = ["| operation | field | found | times |", "| --- | --- | --- | --- |"];
  return ["", `## ${capital(kind)} (${rows.length})`, "", meaning, "", ...head, ...rows];
}

function notChecked(visits: Visit[]): string[] {
  const lines = Object.entries(OUTCOMES).flatMap(([outcome, meaning]) => {
    const of = visits.filter((visit) => visit.outcome === outcome);
    if (of.length === 0) return [];
    const entries = of.map(({ read, note }) => `- \`${read.key}\`${note === "" ? "" : `: ${note}`}`);
    return ["", `${meaning} (${of.length}):`, "", ...entries];
  });
  return lines.length === 0 ? [] : ["", "## Not checked", ...lines];
}

/** Documented fields that none of the objects had. */
export function unseen({ sights }: Visit): string[] {
  const present = new Set(sights.filter((sight) => sight.present).map(({ field }) => field));
  return [...new Set(sights.map(({ field }) => field))].filter((field) => !present.has(field));
}

function unseenFields(visits: Visit[]): string[] {
  const rows = visits.flatMap((visit) => {
    const fields = unseen(visit);
    return fields.length === 0 ? [] : [`- \`${visit.read.key}\`: ${fields.map(code).join(", ")}`];
  });
  if (rows.length === 0) return [];
  const meaning = "Documented, but in none of the objects. Not a deviation: the account may not use them.";
  return ["", "## Unseen documented fields", "", meaning, "", ...rows];
}

const inWords = ({ wanted, found }: { wanted: string; found: string }): string =>
  [wanted, found].filter((words) => words !== "").join(", ");
const code = (text: string): string => `\`${text}\``;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
