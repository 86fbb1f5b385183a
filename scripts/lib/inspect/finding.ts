/**
 * What a comparison of the description with something else found: the vendor's reference (`watch:vendor`) or a real
 * account (`verify:live`). Both write the same form, so that a program can put both on one list.
 */

/** One difference. */
export interface Finding {
  /** What the description was compared with. */
  from: "vendor" | "account";
  /** As the description writes it, such as `GET /tickets/{id}`. */
  operation: string;
  /**
   * Where in the operation: `query.status`, `body.customer_id`, `200`, or a field of an answer, `200.tickets[].number`.
   * Empty for the whole operation.
   */
  place: string;
  /** What differs, in a few fixed words, such as `new parameter` or `type mismatch`. */
  kind: string;
  /** What the description says, in words; empty when it says nothing. */
  ours: string;
  /** What the other side says, in words; empty when it says nothing. */
  theirs: string;
  /** A piece for the description, where something must be added. */
  yaml?: string;
  /** How often it was seen, where that was counted. */
  times?: number;
}

/** What a file of findings has; what else a comparison writes stands beside it. */
export interface Findings {
  from: Finding["from"];
  /** The version of the description. */
  description: string;
  findings: Finding[];
}
