// How the description is worded, so that it can be read anywhere by its first sentence: in a hover, a list, a terminal.

import { eachInside } from "../../scripts/lib/schema.js";
import { type Description, firstSentence, isRecord, listOperations, type Schema } from "../../src/catalog/index.js";

const LONGEST = 120;

/** Where an operation does not say first what it does. */
export function operationsWithoutVerb(description: Description): string[] {
  return listOperations(description).flatMap(({ key, operation: { summary, description: text = "" } }) => {
    const first = firstSentence(text);
    const problems = [];
    if (!/^[A-Z][a-z]+s (?!that\b)/.test(first) || /^(?:Its|This|Is|Has|Does|Was) /.test(first))
      problems.push("does not begin with a verb in the third person");
    if (!nounsOf(summary).some((noun) => first.toLowerCase().includes(noun)))
      problems.push("names nothing that its summary names");
    return problems.map((problem) => `${key} ${problem}: ${first}`);
  });
}

/** Fields without a description, though their names do not say all. */
export function fieldsWithoutWords(description: Description): string[] {
  const resources = new Set(Object.keys(description.paths).flatMap((path) => path.split("/")));
  const isSelfEvident = (name: string): boolean => PLAIN.has(name) || isIdOf(resources, name);
  const found: string[] = [];
  const visit = (place: string, schema: Schema): Schema => {
    const fields = Object.entries(schema.properties ?? {});
    // The schema says what its flags have in common: which tabs are shown, what a user may do.
    const areFlags = schema.description !== undefined && fields.every(([, { type }]) => type === "boolean");
    for (const [name, field] of fields) {
      const isSaid = field.description !== undefined || isSelfEvident(name) || areFlags || isNamed(field);
      if (!isSaid) found.push(`${place}.${name}`);
      visit(`${place}.${name}`, field);
    }
    return eachInside({ ...schema, properties: {} }, (inner) => visit(place, inner));
  };
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    if (schema.description === undefined) found.push(name);
    visit(name, schema);
  }
  return [...new Set(found)];
}

/** Descriptions that are not worded as all are. */
export function oddWords(description: Description): string[] {
  return textsOf(description).flatMap(([place, text]) =>
    problemsOf(text).map((problem) => `${place} ${problem}: ${text}`),
  );
}

function problemsOf(text: string): string[] {
  const problems = [];
  const first = firstSentence(text);
  if (!first.endsWith(".")) problems.push("does not end with a full stop");
  if (first.length > LONGEST) problems.push(`begins with a sentence of ${first.length} characters`);
  if (!/^[A-Z]/.test(text)) problems.push("does not begin like a sentence");
  if (text.includes("—")) problems.push("has a dash");
  if (OTHER_SOURCES.test(text.replace(SOURCE, ""))) problems.push("has a source outside of parentheses");
  const british = BRITISH.exec(text)?.[0];
  if (british !== undefined) problems.push(`spells "${british}" in the British way`);
  if (/\b(?:we|our|us)\b/i.test(text)) problems.push("speaks of us");
  return problems;
}

/** What a statement rests on stands behind it in parentheses, by the values of `x-syncro-source`. */
const SOURCE = /\((?:reference|observed|guide|inferred)\)/g;
/** What is inferred may also say from what. */
const OTHER_SOURCES = /\b(?:the (?:vendor's )?(?:reference|guide)|observed|seen|shown by|documented by)\b/i;
const BRITISH =
  /\b(?:catalogue|colour|behaviour|favour|honour|labour|licence|centre|cancelled|\w+(?:ganis|oris|ognis|alis)(?:e|ed|es|ing)\b)/i;

/** A name of one of these says all: whatever it stands on, nobody asks what it means. */
const PLAIN = new Set(
  `id created_at updated_at account_id
  name full_name first_name last_name firstname lastname business_name user_name file_name filename
  email user_email phone mobile extension website url
  address address1 address2 address_2 city state zip latitude longitude
  title subject summary description body content notes note message error errors
  quantity subtotal tax total model version success required hidden disabled`.split(/\s+/),
);

/** Whether a name is `customer_id` and the like, of what has a path of its own. */
function isIdOf(resources: ReadonlySet<string>, name: string): boolean {
  const resource = /^(.+)_id$/.exec(name)?.[1];
  return resource !== undefined && [`${resource}s`, `customer_${resource}s`].some((plural) => resources.has(plural));
}

/** Whether a field is another schema, which says what it is, or a list of such. */
const isNamed = ({ $ref, items, anyOf = [], allOf = [] }: Schema): boolean =>
  $ref !== undefined || (items !== undefined && isNamed(items)) || [...anyOf, ...allOf].some(isNamed);

/** Every description with its place; what examples hold is data. */
function textsOf(node: unknown, place = "", isName = false): [place: string, text: string][] {
  if (!isRecord(node)) return Array.isArray(node) ? node.flatMap((item, at) => textsOf(item, `${place}/${at}`)) : [];
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    if (isName) return textsOf(value, `${place}/${key}`);
    if (key === "description" && typeof value === "string") return [[place, value]];
    if (key === "example" || key === "examples") return [];
    return textsOf(value, `${place}/${key}`, key === "properties");
  });
}

/** The words of a summary behind its verb that name a thing, in the singular. */
const nounsOf = (summary: string): string[] =>
  (summary.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .slice(1)
    .filter((word) => !["the", "for", "and", "from", "with", "all", "only", "old"].includes(word))
    .map((word) => word.replace(/s$/, ""));
