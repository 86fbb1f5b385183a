import {
  type CatalogAnswer,
  type CatalogOperation,
  catalogOf,
  type Description,
  fieldsOf,
  formsOf,
  type Schema,
  typesOf,
} from "../../../src/catalog/index.js";
import { isRead, tagsOf } from "../../generate/llms.js";

/** The whole reference for agents: each operation with its parameters, fields and an example. */
export function llmsFullText(description: Description): string {
  const operations = catalogOf(description);
  const sections = tagsOf(description).flatMap((tag) => [
    `## ${tag.name}\n\n${tag.description}`,
    ...operations
      .filter(({ operation }) => operation.tags[0] === tag.name)
      .map((operation) => operationText(description, operation)),
  ]);
  return `${[`# ${description.info.title}`, description.info.description ?? "", ...sections].join("\n\n")}\n`;
}

function operationText(
  description: Description,
  { id, method, path, parameters, body, answers, operation }: CatalogOperation,
) {
  const { summary, description: text = "", deprecated, "x-syncro-instead": instead = [] } = operation;
  const { "x-syncro-permission": permission, "x-syncro-mails": mails, "x-syncro-paging": paging } = operation;
  return [
    `### ${id}\n`,
    `${method} ${path} (${isRead(method, operation) ? "reads" : "writes"})\n`,
    `${summary}. ${text}`,
    ...(deprecated === true ? [`Deprecated: use ${instead.join(" or ")}.`] : []),
    ...(permission === undefined ? [] : [`Permission: ${permission}.`]),
    ...(mails === undefined ? [] : [`Mails: ${mails.when}.${preventing(mails.unless)}`]),
    ...(paging === undefined ? [] : [`Paged: rows in ${paging.items}.`]),
    ...list(
      "Parameters",
      parameters.map(({ name, in: place, required, schema, ...rest }) =>
        field(name, schema, required === true, `${place}, `, String(Reflect.get(rest, "description") ?? "")),
      ),
    ),
    ...list(`Body (${body?.type})`, body === undefined ? [] : fields(description, body.schema)),
    ...answerText(description, answers),
    ...(body?.example === undefined ? [] : [`Example body: ${JSON.stringify(body.example)}`]),
  ].join("\n");
}

/** The first answer of success: its fields, or those of each form that it may take. */
function answerText(description: Description, answers: CatalogAnswer[]): string[] {
  const answer = answers.find(({ status }) => status < 300);
  if (answer === undefined) return [];
  const title = `Answer ${answer.status}`;
  if (answer.schema === undefined) return [`${title}: empty.`];
  const [only, ...others] = formsOf(description, answer.schema);
  if (only !== undefined && others.length === 0) return formText(description, title, only.schema);
  return [only, ...others].flatMap((form, at) =>
    form === undefined ? [] : formText(description, `${title}, form ${at + 1} of ${others.length + 1}`, form.schema),
  );
}

function formText(description: Description, title: string, schema: Schema): string[] {
  const { items } = schema;
  const lines = fields(description, items ?? schema);
  if (lines.length > 0) return [items === undefined ? `${title}:` : `${title}, an array. Each row has:`, ...lines];
  return [`${title}: ${typesOf(schema).join(" or ") || "any"}.`];
}

const preventing = (unless: Record<string, boolean> | undefined): string =>
  unless === undefined
    ? ""
    : ` Prevented by ${Object.entries(unless)
        .map(([name, value]) => `${name}: ${value}`)
        .join(", ")}.`;

const list = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : [`${title}:`, ...lines]);

function fields(description: Description, schema: Schema): string[] {
  const { required = [] } = schema;
  return fieldsOf(description, schema).map(([name, each]) =>
    field(name, each, required.includes(name), "", String(each.description ?? "")),
  );
}

function field(name: string, schema: Schema, required: boolean, place: string, text: string): string {
  const type = typesOf(schema).join(" or ") || "any";
  return `- ${name} (${place}${type}${required ? ", required" : ""})${text === "" ? "" : `: ${text}`}`;
}
