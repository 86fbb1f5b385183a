/** The description in parts: a page each. */
import { type Description, METHODS, type PathItem } from "../../src/catalog/index.js";
import { tagsOf } from "../generate/llms.js";
import { withoutUnused } from "../lib/schema.js";

/** The description reduced to one tag. */
export function ofTag(description: Description, tag: string): Description {
  const paths = Object.entries(description.paths).flatMap(([path, item]): [string, PathItem][] => {
    const left = { ...item };
    for (const method of METHODS) if (!left[method]?.tags.includes(tag)) delete left[method];
    return METHODS.some((method) => left[method]) ? [[path, left]] : [];
  });
  const { description: _introduction, ...info } = description.info;
  return withoutUnused({
    ...withoutGroups(description),
    info,
    tags: tagsOf(description).filter(({ name }) => name === tag),
    paths: Object.fromEntries(paths),
  });
}

/** The description without its operations: what it says of the whole API. */
export const introductionOf = (description: Description): Description =>
  withoutUnused({ ...withoutGroups(description), tags: [], paths: {} });

function withoutGroups(description: Description): Description {
  const rest = { ...description };
  for (const key of ["x-tagGroups", "webhooks"]) Reflect.deleteProperty(rest, key);
  return rest;
}
