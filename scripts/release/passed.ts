/** What passed the gate somewhere else: the job that publishes has rights that nothing of the gate may run beside. */

import type { Tarball } from "../lib/tarball.js";
import { Refusal } from "./refusal.js";

/** @param passed the hash that passed; none: the gate ran here */
export function demandPassed({ integrity }: Pick<Tarball, "integrity">, passed: string | undefined): void {
  if (passed === undefined || passed === integrity) return;
  throw new Refusal(
    `what this commit makes here (${integrity}) is not what the gate passed (${passed})`,
    "compare it with the tarball that the gate's job kept: one of the two builds had other tools, or was tampered with",
  );
}

export const BY_HAND = "leave it out: by hand the gate runs in the same place";
