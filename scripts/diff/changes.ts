/** What a change of the description is to those who use the client: its class, its words, the release it asks for. */

/**
 * - `breaking`: code that compiled or worked may not any more
 * - `feature`: something can be done or read that could not
 * - `fix`: nothing that compiles differently: words, examples, marks, what errors are known
 */
export type ChangeClass = "breaking" | "feature" | "fix";

export interface Change {
  class: ChangeClass;
  /** What changed: an operation such as `GET /tickets`, or a schema such as `Ticket`. */
  subject: string;
  what: string;
  /** The operations that a change of a schema reaches. */
  operations: string[];
}

export type Bump = "none" | "patch" | "minor" | "major";

const CLASSES: ChangeClass[] = ["breaking", "feature", "fix"];
const BUMPS: Record<ChangeClass, Bump> = { breaking: "major", feature: "minor", fix: "patch" };
const ORDER: Bump[] = ["none", "patch", "minor", "major"];

/** The release that the changes ask for. Before 1.0.0 a minor release is what may break. */
export function bumpFor(changes: Change[], released: string): Bump {
  const gravest = CLASSES.find((kind) => changes.some((change) => change.class === kind));
  const bump = gravest === undefined ? "none" : BUMPS[gravest];
  return bump === "major" && released.startsWith("0.") ? "minor" : bump;
}

export const exceeds = (bump: Bump, expected: Bump): boolean => ORDER.indexOf(bump) > ORDER.indexOf(expected);

export const isBump = (value: string): value is Bump => ORDER.some((bump) => bump === value);

/** Each change as one line, the gravest first. */
export const inWords = (changes: Change[]): string =>
  CLASSES.flatMap((kind) => {
    const lines = changes.filter((change) => change.class === kind).map((change) => `  ${lineOf(change)}`);
    return lines.length === 0 ? [] : [[`${kind} (${lines.length})`, ...lines].join("\n")];
  }).join("\n\n");

export const lineOf = ({ subject, what, operations }: Change): string => `${subject}: ${what}${reach(operations)}`;

const SHOWN = 3;

function reach(operations: string[]): string {
  if (operations.length === 0) return "";
  const more = operations.length - SHOWN;
  return ` (${operations.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}
