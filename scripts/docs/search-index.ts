import MiniSearch from "minisearch";
import { type CatalogOperation, catalogOf, type Description, fieldsOf, type Schema } from "../../src/catalog/index.js";
import { type Entry, OPTIONS, type Words } from "./browser/search.js";
import { type Section, sectionAddress } from "./sections.js";

export interface SearchData {
  entries: Entry[];
  /** As MiniSearch writes it. */
  index: string;
}

/** What the search of the pages looks through. */
export function searchData(description: Description, sections: Section[]): SearchData {
  const operations = catalogOf(description);
  const index = new MiniSearch<Words>(OPTIONS);
  index.addAll(operations.map((operation) => wordsOf(description, operation)));
  index.addAll(sections.map(({ id, title, text }) => ({ ...NONE, id, title, text })));
  const entries = [
    ...operations.map(({ id, method, path, operation }) => ({
      ...{ id, method, path, title: operation.summary },
      address: operationAddress(operation.tags[0] ?? "", id),
      deprecated: operation.deprecated === true,
    })),
    ...sections.map(({ id, title }) => ({
      ...{ id, method: "", path: "", title, address: sectionAddress(id), deprecated: false },
    })),
  ];
  return { entries, index: JSON.stringify(index) };
}

/** The page of a tag. */
export const pageOf = (tag: string): string => `${tag.toLowerCase()}.html`;

/** Where Redoc shows an operation. */
export const operationAddress = (tag: string, id: string): string =>
  `${pageOf(tag)}#/${tag.toLowerCase()}/${id.toLowerCase()}`;

const NONE = { name: "", title: "", path: "", sends: "", answers: "", permission: "", aliases: "", text: "" };

function wordsOf(
  description: Description,
  { id, method, path, parameters, body, answers, operation }: CatalogOperation,
) {
  const { summary, description: text = "", tags, "x-syncro-known-as": aliases = [] } = operation;
  const answer = answers.find(({ status }) => status < 300)?.schema ?? {};
  return {
    id,
    name: id,
    title: summary,
    path: `${method} ${path}`,
    sends: [...parameters.map(({ name }) => name), ...namesIn(description, body?.schema ?? {})].join(" "),
    answers: namesIn(description, answer).join(" "),
    permission: operation["x-syncro-permission"] ?? "",
    aliases: aliases.join(" "),
    text: [tags.join(" "), text].join(" "),
  };
}

/** The names of the fields of a body and of the records in it, each once. */
function namesIn(description: Description, schema: Schema, depth = 2): string[] {
  if (depth < 0) return [];
  const names = fieldsOf(description, schema).flatMap(([name, field]) => [
    name,
    ...(field["x-syncro-known-as"] ?? []),
    ...namesIn(description, field.items ?? field, depth - 1),
  ]);
  return [...new Set(names)];
}
