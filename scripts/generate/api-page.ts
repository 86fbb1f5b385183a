import { catalogOf, type Description, deref, type Operation, type ResponseObject } from "../../src/catalog/index.js";
import { tagsOf } from "./llms.js";

const HEAD = ["Operation", "Method and path", "What it does", "Sends", "Answers", "Permission"];

/** `docs/api.md`: every operation on one page for people, by resource, with the names of its types. */
export function apiPage(description: Description): string {
  const operations = catalogOf(description);
  const sections = tagsOf(description).map((tag) => {
    const rows = operations
      .filter(({ operation }) => operation.tags[0] === tag.name)
      .map(({ id, method, path, body, operation }) => [
        code(id),
        code(`${method} ${path}`),
        notes(operation),
        code(body && (bodyType(description, operation) ?? body.type)),
        code(answerType(description, operation)),
        operation["x-syncro-permission"] ?? "",
      ]);
    return [`## ${tag.name}`, "", tag.description, "", ...table([HEAD, HEAD.map(() => "---"), ...rows]), ""].join("\n");
  });
  return `${[introduction(operations.length, tagsOf(description)), ...sections].join("\n").trimEnd()}\n`;
}

const introduction = (
  operations: number,
  tags: { name: string }[],
): string => `<!-- Generated from openapi/syncro.yaml by \`npm run generate\`. Do not edit. -->
# All operations

The ${operations} operations by resource: ${tags.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(" · ")}.

Sends and Answers name types: \`components["schemas"]["TicketCreate"]\` and so on. Those of resources are exported by name as well: \`import type { components, Ticket } from "syncro-msp"\`.
`;

/** What it does, and what one should know before calling it. */
function notes({ summary, deprecated, "x-syncro-instead": instead = [], "x-syncro-mails": mails }: Operation): string {
  const replaced = instead.map((key) => code(key)).join(" or ");
  return [
    `${summary}.`,
    ...(deprecated === true ? [`**Deprecated**, use ${replaced}.`] : []),
    ...(mails === undefined ? [] : [`**Mails**: ${mails.when}.`]),
  ].join(" ");
}

function bodyType(description: Description, { requestBody }: Operation): string | undefined {
  if (requestBody === undefined) return undefined;
  const { content } = deref<NonNullable<Operation["requestBody"]>>(description, requestBody);
  return typeName(Object.values(content)[0]?.schema);
}

/** Of the first 2xx answer with a body. */
function answerType(description: Description, { responses }: Operation): string | undefined {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return answers
    .flatMap(([, answer]) => Object.values(deref<ResponseObject>(description, answer).content ?? {}))
    .map(({ schema }) => typeName(schema) ?? String(schema?.type ?? "unknown"))
    .at(0);
}

const typeName = (schema: { $ref?: string } | undefined): string | undefined => schema?.$ref?.split("/").at(-1);

const code = (text: string | undefined): string => (text === undefined ? "" : `\`${text}\``);

const table = (rows: string[][]): string[] => rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`);

const cell = (text: string): string => text.replaceAll("|", "\\|");
