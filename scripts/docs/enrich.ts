import { type Description, listOperations, type Operation } from "../../src/catalog/index.js";
import { codeSamples } from "../samples/index.js";

/**
 * A copy of the description for readers: with the introduction, with code samples, with the marks put into words, and with
 * the quick starts after the introduction.
 */
export function enrich(description: Description, introduction: string, quickStarts: string[]): Description {
  const copy = structuredClone(description);
  // Moves their titles down one level, because the introduction's own sections are `## `.
  copy.info.description = [introduction, ...quickStarts.map((text) => `#${text}`)].join("\n\n");
  suggest(copy.components.schemas);
  for (const described of listOperations(copy)) {
    const { operation, method, path } = described;
    // Redoc shows method and path beside the samples only: on a narrow screen far below.
    const call = `\`${method.toUpperCase()} ${path}\` · \`${operation.operationId}\``;
    const text = [call, operation.description ?? "", facts(operation, method).join("\n")].join("\n\n").trim();
    Object.assign(operation, { description: text, "x-codeSamples": codeSamples(description, described) });
  }
  return copy;
}

const KNOWN_FROM: Record<string, string> = {
  reference: "the vendor's reference",
  observed: "observed answers",
  guide: "the guide alone",
  inferred: "similar operations",
};

/** The marks as a Markdown list. */
function facts(operation: Operation, method: string): string[] {
  const {
    "x-syncro-permission": permission,
    "x-syncro-paging": paging,
    "x-syncro-row-id": rowId,
    "x-syncro-source": source = "",
    "x-syncro-confidence": confidence,
  } = operation;
  const rows =
    paging && `by \`page\`, rows in \`${paging.items}\`${rowId === undefined ? "" : `, identified by \`${rowId}\``}`;
  const facts: [string, string | undefined][] = [
    ["Permission", permission],
    ["Paging", rows],
    ["Repeatable", method === "get" ? undefined : repeatability(operation)],
    ["Known from", `${KNOWN_FROM[source] ?? source}, confidence ${confidence}`],
  ];
  return facts.flatMap(([name, text]) => (text === undefined ? [] : [`- **${name}:** ${text}.`]));
}

function repeatability({ "x-syncro-repeatable": repeatable, "x-syncro-creates": creates }: Operation): string {
  if (repeatable !== true) return "no, check whether it worked before you send it again";
  const keys = creates?.map((key) => `\`${key}\``).join(", ");
  return keys === undefined ? "yes" : `yes, unless it sends ${keys}, which creates records each time`;
}

/** Adds the values that a new account has to the description of every string with account-defined values. */
function suggest(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const values: unknown = Reflect.get(node, "x-syncro-suggested-values");
  if (Array.isArray(values)) {
    const known = values.map((value) => (value === "" ? "an empty string" : `\`${value}\``)).join(", ");
    const text = String(Reflect.get(node, "description") ?? "").replace(/[^.]$/, "$&.");
    Reflect.set(node, "description", `${text} A new account has ${known}.`.trim());
  }
  for (const child of Object.values(node)) suggest(child);
}
