/** What the client said became of a record: it is there, it is not there, or it may be. */
export type Claim = "created" | "absent" | "unknown";

/** A record's subject, and what was said of it. */
export type Claims = ReadonlyMap<string, Claim>;

export interface Tally {
  /** There more than once. */
  doubled: string[];
  /** Said to be created, and not there. */
  lost: string[];
  /** Said not to be created, and there. */
  denied: string[];
}

/** Compares what the client said with what the server holds. */
export function tally(claims: Claims, held: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const subject of held) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const which = (is: (claim: Claim, count: number) => boolean) =>
    [...claims].filter(([subject, claim]) => is(claim, counts.get(subject) ?? 0)).map(([subject]) => subject);
  return {
    doubled: which((_claim, count) => count > 1),
    lost: which((claim, count) => claim === "created" && count === 0),
    denied: which((claim, count) => claim === "absent" && count > 0),
  };
}
