/** What a change of the description means to users of the client: its class, its wording and the release it needs. */

/**
 * - `breaking`: code that compiled or worked may stop doing so
 * - `feature`: something new can be sent or read
 * - `fix`: everything compiles as before; only words, examples, marks or documented errors changed
 */
export type ChangeClass = "breaking" | "feature" | "fix";

export interface Change {
  class: ChangeClass;
  /** The operation or schema that changed, such as `GET /tickets` or `Ticket`. */
  subject: string;
  what: string;
  /** For a schema, the operations that use it. */
  operations: string[];
}

export type Bump = "none" | "patch" | "minor" | "major";

const CLASSES: ChangeClass[] = ["breaking", "feature", "fix"];
const BUMPS: Record<ChangeClass, Bump> = { breaking: "major", feature: "minor", fix: "patch" };
const ORDER: Bump[] = ["none", "patch", "minor", "major"];

/** The release that the changes need. Before 1.0.0 a minor release may break things. */
export function bumpFor(changes: Change[], released: string): Bump {
  const gravest = CLASSES.find((kind) => changes.some((change) => change.class === kind));
  const bump = gravest === undefined ? "none" : BUMPS[gravest];
  return bump === "major" && released.startsWith("0.") ? "minor" : bump;
}

export const exceeds = (bump: Bump, expected: Bump): boolean => ORDER.indexOf(bump) > ORDER.indexOf(expected);

export const isBump = (value: string): value is Bump => ORDER.some((bump) => bump === value);

/** One line per change, the most serious first. */
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
