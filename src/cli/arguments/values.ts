import { type Description, fieldsOf, formsOf, isRecord, type Schema, typesOf } from "../../catalog/index.js";
import { UsageError } from "../exit-code.js";

/**
 * What a text on the command line means where the description says what is wanted. What does not fit stays text: the
 * check before sending says in the description's words what it should be.
 */
export function readValue(description: Description, schema: Schema, text: string, name: string): unknown {
  const forms = formsOf(description, schema).map((form) => form.schema);
  const types = forms.flatMap(typesOf);
  const isFree = types.length === 0;
  if (text === "null" && (types.includes("null") || isFree)) return null;
  if (/^[[{]/.test(text) && (types.includes("array") || types.includes("object") || isFree)) return json(text, name);
  if (isFree && isNumber(text) && String(Number(text)) === text) return Number(text); // 1.10 is a version, no number
  if ((types.includes("number") || types.includes("integer")) && isNumber(text)) return exactly(text, name);
  if ((types.includes("boolean") || isFree) && /^(?:true|false)$/.test(text)) return text === "true";
  if (types.includes("string") || isFree || !types.includes("array")) return text;
  const items = forms.find((form) => form.type === "array")?.items ?? {};
  return text === "" ? [] : text.split(",").map((item) => readValue(description, items, item, name));
}

/** Whether a list is wanted, so that a flag may be given again. */
export const isList = (description: Description, schema: Schema): boolean =>
  formsOf(description, schema).some(({ schema: form }) => form.type === "array");

/** As JSON writes them, and no larger than they can be without being rounded. */
const isNumber = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && (text.includes(".") || Number.isSafeInteger(Number(text)));

/** Up to 15 digits a number comes back as it was written. */
function exactly(text: string, name: string): number {
  const digits = text.replace(/^-?[0.]*/, "").replace(".", "");
  if (digits.length > 15 && text.includes(".")) throw new UsageError(`${name} has more digits than a number can hold`);
  return Number(text);
}

function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} looks like JSON, but cannot be read as JSON`);
  }
}

/** The schema of a field, followed through lists. */
export function fieldSchema(description: Description, schema: Schema, step: string | number): Schema {
  for (const { schema: form } of formsOf(description, schema)) {
    if (typeof step === "number" && isRecord(form.items)) return form.items;
    const found = typeof step === "string" ? fieldsOf(description, form).find(([name]) => name === step) : undefined;
    if (found !== undefined) return found[1];
  }
  return {};
}
