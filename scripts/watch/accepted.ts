/** Differences that were judged: openapi/accepted-differences.yaml. */
import { parse } from "yaml";
import type { Finding } from "../lib/inspect/finding.js";
import { Refusal } from "../lib/refusal.js";
import { isFields, textsIn } from "./read/parts.js";

/** One judgement, for as many places as it is true of. */
export interface Accepted {
  kind: string;
  /** As the report writes both sides: when either changes, it is a difference again. Empty: that side has nothing. */
  ours: string;
  vendor: string;
  where: { operation: string; place: string }[];
  reason: string;
  /** What of the reason nobody has seen. */
  unverified?: string;
}

const KEYS = ["kind", "ours", "vendor", "where", "reason", "unverified"];
const WHERE = /^((?:GET|POST|PUT|PATCH|DELETE) \/\S*)(?: (\S.*))?$/;

/** @throws Refusal when an entry is not whole */
export function readAccepted(text: string, file: string): Accepted[] {
  const list: unknown = parse(text) ?? [];
  if (!Array.isArray(list)) throw new Refusal(`${file} is no list`, "see its first lines");
  return list.map((entry: unknown, index) => {
    const wrong = (what: string) => new Refusal(`${file}, entry ${index + 1}: ${what}`, "see its first lines");
    if (!isFields(entry)) throw wrong("is no entry");
    const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
    if (unknown !== undefined) throw wrong(`\`${unknown}\` means nothing here`);
    const [kind = "", reason = ""] = [textsIn(entry.kind)[0], textsIn(entry.reason)[0]?.trim()];
    if (kind === "") throw wrong("has no kind");
    if (reason === "") throw wrong("has no reason");
    const where = textsIn(entry.where).map((line) => {
      const [, operation, place = ""] = WHERE.exec(line) ?? [];
      if (operation === undefined) throw wrong(`\`${line}\` is no operation and place`);
      return { operation, place };
    });
    if (where.length === 0) throw wrong("is true of nothing: `where` is empty");
    const unverified = textsIn(entry.unverified)[0];
    const sides = { ours: textsIn(entry.ours)[0] ?? "", vendor: textsIn(entry.vendor)[0] ?? "" };
    return { kind, ...sides, where, reason, ...(unverified === undefined ? {} : { unverified }) };
  });
}

export interface Judged {
  open: Finding[];
  accepted: number;
  unverified: number;
  /** Places that an entry names, and that do not differ so any more. */
  stale: { operation: string; place: string; kind: string; ours: string; vendor: string }[];
}

export function judge(findings: Finding[], entries: Accepted[]): Judged {
  const judged = new Set<Finding>();
  const result: Judged = { open: [], accepted: 0, unverified: 0, stale: [] };
  for (const { kind, ours, vendor, where, unverified } of entries) {
    for (const { operation, place } of where) {
      const found = findings.find(
        (finding) =>
          finding.operation === operation &&
          finding.place === place &&
          finding.kind === kind &&
          finding.ours === ours &&
          finding.theirs === vendor,
      );
      if (found === undefined || judged.has(found)) result.stale.push({ operation, place, kind, ours, vendor });
      else if (unverified !== undefined) result.unverified++;
      if (found !== undefined) judged.add(found);
    }
  }
  return { ...result, open: findings.filter((finding) => !judged.has(finding)), accepted: judged.size };
}
