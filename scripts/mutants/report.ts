import { type Verdict, WITNESSES } from "./verdicts.js";

export interface Summary {
  killed: number;
  survived: number;
  equivalent: number;
  /** The share killed of those that are not equivalent, from 0 to 1. */
  share: number;
}

export function summaryOf(verdicts: Verdict[]): Summary {
  const count = (outcome: Verdict["outcome"]) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const [killed, survived, equivalent] = [count("killed"), count("survived"), count("equivalent")];
  return { killed, survived, equivalent, share: killed / Math.max(1, killed + survived) };
}

/** The results by kind and by resource, and the mutants that nothing noticed. */
export function asMarkdown(verdicts: Verdict[], { seed, seconds }: { seed: number; seconds: number }): string {
  const { killed, survived, equivalent, share } = summaryOf(verdicts);
  return [
    "# Mutants of the description",
    "",
    `Seed ${seed}: ${verdicts.length} mutants in ${Math.round(seconds)} s. ${killed} killed, ${survived} survived, ` +
      `${equivalent} equivalent: ${percent(share)} of those that are not equivalent are killed.`,
    "",
    `The columns from ${WITNESSES[0]} on say how many each witness noticed. The last two see only what the others missed.`,
    "",
    ...table("kind", verdicts, ({ kind }) => kind),
    "",
    ...table("resource", verdicts, ({ resource }) => resource),
    "",
    ...listed("Survivors", verdicts, "survived"),
    ...listed("Equivalent", verdicts, "equivalent"),
  ].join("\n");
}

function table(what: string, verdicts: Verdict[], nameOf: (verdict: Verdict) => string): string[] {
  const names = [...new Set(verdicts.map(nameOf))].sort();
  const row = (name: string, part: Verdict[]): string => {
    const { killed, survived, equivalent } = summaryOf(part);
    const noticed = WITNESSES.map((witness) => part.filter((verdict) => witness in verdict.noticed).length);
    return `| ${[name, part.length, killed, survived, equivalent, ...noticed].join(" | ")} |`;
  };
  const head = [what, "mutants", "killed", "survived", "equivalent", ...WITNESSES];
  return [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...names.map((name) =>
      row(
        name,
        verdicts.filter((verdict) => nameOf(verdict) === name),
      ),
    ),
    row("all", verdicts),
  ];
}

function listed(title: string, verdicts: Verdict[], outcome: Verdict["outcome"]): string[] {
  const found = verdicts.filter((verdict) => verdict.outcome === outcome);
  if (found.length === 0) return [];
  return [`## ${title}`, "", ...found.map(({ kind, at, resource }) => `- ${kind}: \`${at}\` (${resource})`), ""];
}

const percent = (share: number): string => `${Math.floor(share * 1_000) / 10} %`;
