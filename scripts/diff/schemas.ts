/** Compares two schemas of the same place. */
import {
  additionalPropertiesOf,
  type Description,
  type Form,
  formsOf,
  isOpen,
  prefixItemsOf,
  type Schema,
  typesOf,
} from "../../src/catalog/index.js";
import { compareLimits } from "./limits.js";
import { below, type Note, named, narrowed, type Place, widened } from "./place.js";

const ANYTHING = "anything";

export type CompareSchemas = (was: Schema, is: Schema, place: Place) => void;

export function schemaComparer(before: Description, after: Description, note: Note): CompareSchemas {
  return (was, is, place) => compare(was, is, place, new Set());

  /** @param seen the pairs being compared further up, because a schema may contain itself */
  function compare(was: Schema, is: Schema, place: Place, seen: ReadonlySet<string>): void {
    const pair = JSON.stringify([was, is]);
    if (seen.has(pair)) return;
    compareForms(formsOf(before, was), formsOf(after, is), place, new Set(seen).add(pair));
  }

  function compareForms(was: Form[], is: Form[], place: Place, seen: ReadonlySet<string>): void {
    const [oldKinds, newKinds] = [kindsOf(was), kindsOf(is)];
    const gained = newKinds.filter((kind) => !covers(oldKinds, kind));
    const lost = oldKinds.filter((kind) => !covers(newKinds, kind));
    if (gained.length > 0 && lost.length > 0 && !newKinds.includes(ANYTHING) && !oldKinds.includes(ANYTHING)) {
      note(place, "breaking", `${named(place)} is now ${gained.join(" or ")}, was ${lost.join(" or ")}`);
    } else {
      for (const kind of gained) widened(note, place, kind);
      for (const kind of lost) narrowed(note, place, kind);
    }
    for (const kind of newKinds) {
      const ofKind = (forms: Form[]) => forms.filter((form) => kindOf(form) === kind);
      if (oldKinds.includes(kind)) comparePairs(ofKind(was), ofKind(is), place, seen);
    }
  }

  /** Pairs forms of one type by name, then by content, then by format, then in order. */
  function comparePairs(was: Form[], is: Form[], place: Place, seen: ReadonlySet<string>): void {
    const [left, pairs] = [[...was], new Map<Form, Form>()];
    const alike = [sameName, sameContent, sameFormat, () => was.length === is.length];
    for (const isAlike of alike) {
      for (const form of is.filter((candidate) => !pairs.has(candidate))) {
        const index = left.findIndex((old) => isAlike(old, form));
        const [found] = index < 0 ? [] : left.splice(index, 1);
        if (found !== undefined) pairs.set(form, found);
      }
    }
    for (const form of is) {
      const old = pairs.get(form);
      if (old === undefined) widened(note, place, wordsFor(form));
      else compareForm(old, form, place, seen);
    }
    for (const form of left) narrowed(note, place, wordsFor(form));
  }

  function compareForm(was: Form, is: Form, outer: Place, seen: ReadonlySet<string>): void {
    const entersSchema = was.name !== undefined && is.name !== undefined;
    const place = entersSchema ? { ...outer, owner: is.name, base: "", field: "" } : outer;
    compareLimits(was.schema, is.schema, place, note);
    if (typesOf(is.schema).includes("array")) compareItems(was.schema, is.schema, place, seen);
    else compareProperties(was.schema, is.schema, place, seen);
  }

  function compareItems(was: Schema, is: Schema, place: Place, seen: ReadonlySet<string>): void {
    const [oldPlaces, newPlaces] = [prefixItemsOf(was), prefixItemsOf(is)];
    if (oldPlaces.length !== newPlaces.length) {
      note(place, "breaking", `${named(place)} now has ${newPlaces.length} elements, had ${oldPlaces.length}`);
    }
    newPlaces.forEach((schema, index) => {
      const old = oldPlaces[index];
      if (old !== undefined) compare(old, schema, below(place, `${index}`), seen);
    });
    compare(was.items ?? {}, is.items ?? {}, below(place, "[]"), seen);
  }

  function compareProperties(was: Schema, is: Schema, place: Place, seen: ReadonlySet<string>): void {
    const [oldFields, newFields] = [was.properties ?? {}, is.properties ?? {}];
    for (const name of new Set([...Object.keys(oldFields), ...Object.keys(newFields)])) {
      const [old, now] = [oldFields[name], newFields[name]];
      const at = below(place, name);
      const [needed, needs] = [was, is].map(({ required }) => required?.includes(name) === true);
      if (old === undefined) added(at, needs === true);
      else if (now === undefined) removed(at);
      else {
        if (needed !== needs) requiredChanged(at, needs === true);
        compare(old, now, at, seen);
      }
    }
    compareBags(was, is, place, seen);
  }

  function added(place: Place, required: boolean): void {
    if (place.side === "response") note(place, "feature", `${named(place)} is new in the answer`);
    else if (required) note(place, "breaking", `${named(place)} is new and required`);
    else note(place, "feature", `${named(place)} can now be sent`);
  }

  function removed(place: Place): void {
    const what = place.side === "request" ? "can no longer be sent" : "was removed from the answer";
    note(place, "breaking", `${named(place)} ${what}`);
  }

  function requiredChanged(place: Place, required: boolean): void {
    if (place.side === "request") {
      if (required) note(place, "breaking", `${named(place)} is now required`);
      else note(place, "feature", `${named(place)} is now optional`);
    } else if (required) note(place, "feature", `${named(place)} is now always present`);
    else note(place, "breaking", `${named(place)} may now be missing`);
  }

  /** Compares what is said of undocumented keys. */
  function compareBags(was: Schema, is: Schema, place: Place, seen: ReadonlySet<string>): void {
    const [opened, open] = [isOpen(was), isOpen(is)];
    if (opened && !open) note(place, "breaking", `${named(place)} no longer has other fields`);
    if (!opened && open) note(place, "feature", `${named(place)} can now have other fields`);
    if (opened && open)
      compare(additionalPropertiesOf(was) ?? {}, additionalPropertiesOf(is) ?? {}, below(place, "*"), seen);
  }
}

const kindOf = ({ schema }: Form): string => typesOf(schema)[0] ?? ("properties" in schema ? "object" : ANYTHING);
const kindsOf = (forms: Form[]): string[] => [...new Set(forms.map(kindOf))];

const covers = (kinds: string[], kind: string): boolean =>
  kinds.includes(kind) || kinds.includes(ANYTHING) || (kind === "integer" && kinds.includes("number"));

const sameName = (a: Form, b: Form): boolean => a.name !== undefined && a.name === b.name;
const sameFormat = (a: Form, b: Form): boolean => a.schema.format !== undefined && a.schema.format === b.schema.format;
const sameContent = (a: Form, b: Form): boolean => JSON.stringify(a.schema) === JSON.stringify(b.schema);

const wordsFor = ({ schema, name }: Form): string => name ?? `another ${typesOf(schema)[0] ?? "value"}`;
