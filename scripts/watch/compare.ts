/** What the vendor's reference says, and the description does not, and the other way round; what marks explain is left out. */
import type { Finding } from "../lib/inspect/finding.js";
import { pieceOf, pieceOfOperation } from "./pieces.js";
import {
  type Area,
  type Described,
  inWords,
  isAny,
  nameless,
  type Part,
  type PartKind,
  REFERENCE,
  type Reference,
} from "./read/parts.js";

export interface Comparison {
  findings: Finding[];
  /** How many differences marks explain. */
  explained: number;
}

const AREAS: Partial<Record<PartKind, Area>> = {
  parameter: "parameters",
  body: "body",
  field: "body",
  status: "answers",
  "answer field": "answers",
};

export function compare(theirs: Reference, ours: Reference): Comparison {
  const result: Comparison = { findings: [], explained: 0 };
  const add = (finding: Omit<Finding, "from">) => result.findings.push({ from: "vendor", ...finding });
  const explain = () => result.explained++;
  const aliases = new Set([...ours.operations.values()].flatMap(({ parts }) => [...parts.values()].flatMap(aliasesOf)));

  for (const [key, vendor] of theirs.operations) {
    const own = ours.operations.get(key);
    if (own !== undefined) compareOperation(own, vendor);
    else if (aliases.has(key)) explain();
    else {
      const yaml = pieceOfOperation(theirs, vendor, ours);
      add({ operation: vendor.key, place: "", kind: "new operation", ours: "", theirs: summaryOf(vendor), yaml });
    }
  }
  for (const [key, own] of ours.operations) {
    if (theirs.operations.has(key)) continue;
    const source = own.parts.get("")?.source;
    if (source !== REFERENCE) explain();
    else add({ operation: own.key, place: "", kind: "operation gone", ours: summaryOf(own), theirs: "" });
  }
  return result;

  function compareOperation(own: Described, vendor: Described): void {
    const wrongNames = wrongNamesIn(own);
    const reported = otherAnswers(own, vendor);
    const inside = (place: string) => reported.some((above) => isInside(place, above));
    for (const [place, part] of vendor.parts) {
      const mine = own.parts.get(place);
      const at = { operation: own.key, place };
      if (mine !== undefined) compareParts(at, mine, part);
      else if (inside(place)) continue;
      else {
        reported.push(place);
        const known = wrongNames.has(place) || own.parts.get(above(place))?.open === true;
        if (known) explain();
        else {
          const yaml = pieceOf(theirs, vendor, place, part);
          add({ ...at, kind: `new ${part.kind}`, ours: "", theirs: inWords(part), yaml });
        }
      }
    }
    for (const [place, part] of own.parts) {
      if (vendor.parts.has(place) || inside(place) || part.kind === "answer field") continue;
      const area = AREAS[part.kind];
      if ((area !== undefined && vendor.unread.has(area)) || saysNothingInside(vendor, place)) continue;
      reported.push(place);
      if (part.source !== REFERENCE) explain();
      else add({ operation: own.key, place, kind: `${part.kind} gone`, ours: inWords(part), theirs: "" });
    }
  }

  /** Answers of which the two have no field in common: one has an envelope more. Told once, not for each field. */
  function otherAnswers(own: Described, vendor: Described): string[] {
    const statuses = [...vendor.parts].flatMap(([place, { kind }]) => (kind === "status" ? [place] : []));
    return statuses.flatMap((status) => {
      const [ours, theirs] = [topsIn(own, status), topsIn(vendor, status)];
      const part = own.parts.get(status);
      if (ours.length === 0 || theirs.length === 0 || part === undefined || part.open) return [];
      if (theirs.some((name) => ours.includes(name))) return [];
      if (part.source !== REFERENCE) explain();
      else
        add({
          operation: own.key,
          place: status,
          kind: "other answer",
          ours: fieldsInWords(ours),
          theirs: fieldsInWords(theirs),
        });
      return [status];
    });
  }

  function compareParts(at: { operation: string; place: string }, own: Part, vendor: Part): void {
    const isGuess = own.source !== REFERENCE && own.source !== "observed";
    if (isGuess && (own.kind === "operation" || own.kind === "parameter")) {
      add({ ...at, kind: "documented now", ours: `marked ${own.source}`, theirs: inWords(vendor) });
      return;
    }
    for (const [kind, ...sides] of differences(own, vendor)) {
      // What was seen counts for more than what is written.
      if (own.source === "observed") explain();
      else {
        const more = kind === "values" && vendor.values !== undefined;
        const piece = more ? { yaml: `enum: ${JSON.stringify(vendor.values)}\n` } : {};
        add({ ...at, kind, ours: sides[0], theirs: sides[1], ...piece });
      }
    }
  }
}

/** Each difference of two parts at the same place: its kind, our side, theirs. */
function differences(own: Part, vendor: Part): [kind: string, ours: string, theirs: string][] {
  const found: [string, string, string][] = [];
  const isAnswer = own.kind === "answer field";
  const needs = (part: Part) => (part.required ? "required" : "optional");
  const state = (part: Part) => (part.deprecated ? "deprecated" : "not deprecated");
  const list = (values: string[] | undefined) => (values === undefined ? "any" : `one of ${values.join(", ")}`);
  if (!sameType(own.type, vendor.type) && !(isAnswer && isCovered(own.type, vendor.type)))
    found.push(["type", own.type ?? "", vendor.type ?? ""]);
  if (!isAnswer && own.required !== undefined && vendor.required !== undefined && own.required !== vendor.required)
    found.push(["required", needs(own), needs(vendor)]);
  if (!sameValues(own, vendor) && !(isAnswer && isAmong(own.values, vendor.values)))
    found.push(["values", list(own.values ?? usual(own)), list(vendor.values)]);
  if (!isAnswer && own.deprecated !== vendor.deprecated) found.push(["deprecated", state(own), state(vendor)]);
  if (!sameMedia(own.media, vendor.media)) found.push(["content type", own.media.join(", "), vendor.media.join(", ")]);
  return found;
}

/** A side that says less, nothing or only "array", contradicts nothing. */
const sameType = (own: string | undefined, vendor: string | undefined): boolean =>
  own === undefined || vendor === undefined || own === vendor || isBareList(own, vendor) || isBareList(vendor, own);
const isBareList = (bare: string, other: string): boolean => /\barray$/.test(bare) && other.startsWith(`${bare} of `);

/** An answer of theirs is a part of ours: whoever reads ours reads it, too. */
function isCovered(own = "", vendor = ""): boolean {
  const kinds = own.split(" or ");
  return vendor.split(" or ").every((kind) => kinds.includes(kind) || (kind === "integer" && kinds.includes("number")));
}
const isAmong = (own: string[] = [], vendor: string[] = []): boolean => vendor.every((value) => own.includes(value));

/** Who names none, or any, contradicts nothing. */
const sameMedia = (own: string[], vendor: string[]): boolean =>
  own.length === 0 || vendor.length === 0 || vendor.some(isAny) || own.join() === vendor.join();

/** Values that we call usual are those that the vendor lists, or more. */
function sameValues(own: Part, vendor: Part): boolean {
  // Where no type could be read, no enumeration could.
  if (vendor.type === undefined && vendor.values === undefined) return true;
  if (own.values !== undefined) return own.values.join("\n") === vendor.values?.join("\n");
  if (vendor.values === undefined) return true;
  return own.suggested.length > 0 && vendor.values.every((value) => own.suggested.includes(value));
}
const usual = ({ suggested }: Part): string[] | undefined => (suggested.length === 0 ? undefined : suggested);

/** The fields at the top of an answer; `[]` where it is a list. */
const topsIn = ({ parts }: Described, status: string): string[] => {
  const inner = [...parts.keys()].filter((place) => isInside(place, status));
  return [...new Set(inner.map((place) => /^(?:\.[^.[]+|\[\])/.exec(place.slice(status.length))?.[0] ?? ""))].sort();
};

const SHOWN = 3;

/** What an answer has at its top. */
export const answerInWords = (described: Described, status: string): string => fieldsInWords(topsIn(described, status));

function fieldsInWords(tops: string[]): string {
  if (tops.includes("[]")) return "a list";
  const names = tops.slice(0, SHOWN).map((top) => top.slice(1));
  return `fields ${names.join(", ")}${tops.length > SHOWN ? ", …" : ""}`;
}

const isInside = (place: string, outer: string): boolean =>
  outer !== "" && (place.startsWith(`${outer}.`) || place.startsWith(`${outer}[`));

/** The place that a field stands in; lists are written without `[]`. */
const above = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf("."))).replace(/(?:\[\])+$/, "");

/** An object or list of theirs that names no field at all is not without this field. */
function saysNothingInside({ parts }: Described, place: string): boolean {
  const outer = above(place);
  const part = parts.get(outer);
  if (part === undefined || (part.kind !== "body" && part.kind !== "field")) return false;
  return ![...parts.keys()].some((other) => isInside(other, outer));
}

const aliasesOf = ({ kind, knownAs }: Part): string[] => (kind === "operation" ? knownAs.map(nameless) : []);

/** The places where something of ours would stand under a wrong name. */
export const wrongNamesIn = ({ parts }: Described): Set<string> =>
  new Set([...parts].flatMap(([place, part]) => part.knownAs.map(besides(place))));

/** A wrong name is a place of its own, or stands where the right one does. */
const besides =
  (place: string) =>
  (name: string): string =>
    /^(?:body|query|path|header)\b/.test(name) ? name : place.replace(/[^.]*$/, name);

function summaryOf({ parts }: Described): string {
  const count = (kind: PartKind) => [...parts.values()].filter((part) => part.kind === kind).length;
  const said: [number, string][] = [
    [count("parameter"), "parameter"],
    [count("field"), "body field"],
  ];
  const words = said.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}${number === 1 ? "" : "s"}`]));
  const statuses = [...parts].flatMap(([place, { kind }]) => (kind === "status" ? [place] : []));
  return [...words, `answers ${statuses.join(", ") || "nothing known"}`].join("; ");
}
