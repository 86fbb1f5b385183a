import { type Description, listOperations, type Operation } from "../lib/description.js";
import { codeSamples } from "../samples/index.js";

/**
 * A copy of the description for readers: with samples, with what the marks say in words, and with the quick starts at
 * the end of the introduction.
 */
export function enrich(description: Description, quickStarts: string[] = []): Description {
  const copy = structuredClone(description);
  // Their titles one level down: the introduction's own parts begin with `## `.
  copy.info.description = [copy.info.description ?? "", ...quickStarts.map((text) => `#${text}`)].join("\n\n");
  suggest(copy.components.schemas);
  for (const described of listOperations(copy)) {
    const { operation, method } = described;
    const text = [operation.description ?? "", facts(operation, method).join("\n")].join("\n\n").trim();
    Object.assign(operation, { description: text, "x-codeSamples": codeSamples(description, described) });
  }
  return copy;
}

const KNOWN_FROM: Record<string, string> = {
  reference: "the vendor's reference",
  observed: "answers that were seen",
  guide: "the guide only",
  inferred: "sister operations",
};

/** The marks as a list in Markdown. */
function facts(operation: Operation, method: string): string[] {
  const {
    "x-syncro-permission": permission,
    "x-syncro-paging": paging,
    "x-syncro-row-id": rowId,
    "x-syncro-source": source = "",
    "x-syncro-confidence": confidence,
  } = operation;
  const rows =
    paging && `\`page\`, rows in \`${paging.items}\`${rowId === undefined ? "" : `, told apart by \`${rowId}\``}`;
  const facts: [string, string | undefined][] = [
    ["Permission", permission],
    ["Paging", rows],
    ["Sent twice", method === "get" ? undefined : sentTwice(operation)],
    ["Known from", `${KNOWN_FROM[source] ?? source}, confidence ${confidence}`],
  ];
  return facts.flatMap(([name, text]) => (text === undefined ? [] : [`- **${name}:** ${text}.`]));
}

function sentTwice({ "x-syncro-repeatable": repeatable, "x-syncro-creates": creates }: Operation): string {
  if (repeatable !== true) return "not the same as once: look before you repeat it";
  const keys = creates?.map((key) => `\`${key}\``).join(", ");
  return keys === undefined ? "the same as once" : `the same as once, but not with ${keys}: that makes new records`;
}

/** Says of every string whose values each account defines which ones a new account has. */
function suggest(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const values: unknown = Reflect.get(node, "x-syncro-suggested-values");
  if (Array.isArray(values)) {
    const known = values.map((value) => (value === "" ? "empty text" : `\`${value}\``)).join(", ");
    const said = String(Reflect.get(node, "description") ?? "").replace(/[^.]$/, "$&.");
    Reflect.set(node, "description", `${said} A new account has ${known}.`.trim());
  }
  for (const child of Object.values(node)) suggest(child);
}
