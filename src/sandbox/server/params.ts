import { type Fields, isFields } from "../values.js";

/**
 * A request's parameters as Rails puts them together: those of the query and of the body, of which the body's hold. A form is
 * taken as JSON is, with `a[b]=1` for a field inside another and `a[]=1` for a list.
 *
 * @returns `undefined` where the body cannot be read
 */
export function paramsOf(isForm: boolean, text: string, query: URLSearchParams): Fields | undefined {
  const sent = isForm ? { value: nested(new URLSearchParams(text)) } : parsed(text);
  return sent && { ...nested(query), ...(isFields(sent.value) ? sent.value : {}) };
}

/** The JSON of a body; none is an empty object. */
export function parsed(text: string): { value: unknown } | undefined {
  if (text === "") return { value: {} };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function nested(pairs: URLSearchParams): Fields {
  const fields: Fields = {};
  for (const [name, value] of pairs) {
    const [first = "", ...inner] = name.split("[").map((part) => part.replace(/\]$/, ""));
    put(fields, first, inner, value);
  }
  return fields;
}

/** A new row of a list begins when a field comes again that its last row has. */
function put(fields: Fields, name: string, [next, ...rest]: string[], value: string): void {
  const set = (made: unknown) =>
    Object.defineProperty(fields, name, { value: made, writable: true, enumerable: true, configurable: true });
  const there = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (next === undefined) set(value);
  else if (next !== "") {
    const inner = isFields(there) ? there : {};
    put(inner, next, rest, value);
    set(inner);
  } else if (rest[0] === undefined) set([...(Array.isArray(there) ? there : []), value]);
  else {
    const list: unknown[] = Array.isArray(there) ? there : [];
    const last = list.at(-1);
    const row = isFields(last) && !(rest.length === 1 && Object.hasOwn(last, rest[0])) ? last : {};
    put(row, rest[0], rest.slice(1), value);
    set(row === last ? list : [...list, row]);
  }
}
