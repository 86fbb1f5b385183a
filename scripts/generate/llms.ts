import { type CatalogOperation, catalogOf, type Description } from "../../src/catalog/index.js";

/**
 * The index for agents, as llmstxt.org describes it: one line an operation, short enough to be read whole. It stands at
 * the root of the package and of the documentation.
 */
export function llmsText(description: Description): string {
  const operations = catalogOf(description);
  const sections = tagsOf(description).map(({ name }) => {
    const lines = operations.filter(({ operation }) => operation.tags[0] === name).map(lineOf);
    return [`## ${name}`, "", ...lines, ""].join("\n");
  });
  return `${[preamble(operations.length), ...sections].join("\n").trimEnd()}\n`;
}

const preamble = (operations: number): string => `# syncro-msp

> Unofficial client and command of the Syncro MSP REST API, ${operations} operations, made from one OpenAPI description.

- Base \`https://{subdomain}.syncromsp.com/api/v1\`, header \`Authorization: Bearer {token}\`, 180 requests a minute for each IP address
- Never repeat a write whose outcome is unknown: there are no idempotency keys
- Client: \`syncro.POST("/tickets", { body })\`
- Parameters, fields, answers and examples: \`openapi/bundled/openapi.json\` in the package, by operation id

Each line: operation id, R reads or W writes, method and path, what it does, [permission of the token]; MAILS may email or text a customer.
`;

function lineOf({ id, method, path, operation }: CatalogOperation): string {
  const { summary, deprecated, "x-syncro-permission": permission, "x-syncro-mails": mails } = operation;
  return [
    `- ${id} ${isRead(method, operation) ? "R" : "W"} ${method} ${path}: ${summary}`,
    ...(permission === undefined ? [] : [`[${permission}]`]),
    ...(mails === undefined ? [] : ["MAILS"]),
    ...(deprecated === true ? ["DEPRECATED"] : []),
  ].join(" ");
}

/** What `readOnly` of the client lets through. */
export const isRead = (method: string, { "x-syncro-side-effect": effect }: CatalogOperation["operation"]): boolean =>
  method === "GET" && !effect;

/** The tags, in the description's order. */
export function tagsOf(description: Description): { name: string; description: string }[] {
  const { tags = [] } = description;
  return tags;
}
