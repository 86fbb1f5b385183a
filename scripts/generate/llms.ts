import { type CatalogOperation, catalogOf, type Description } from "../../src/catalog/index.js";

/**
 * The index for agents, as llmstxt.org describes it: one line an operation, short enough to be read whole. It stands at
 * the root of the package and of the documentation.
 */
export function llmsText(description: Description): string {
  const operations = catalogOf(description);
  const long = longPermissions(operations);
  const sections = tagsOf(description).map(({ name }) => {
    const lines = operations.filter(({ operation }) => operation.tags[0] === name).map((each) => lineOf(each, long));
    return [`## ${name}`, "", ...lines, ""].join("\n");
  });
  return `${[preamble(operations.length, long), ...sections].join("\n").trimEnd()}\n`;
}

const preamble = (operations: number, long: readonly string[]): string => `# syncro-msp

> Unofficial TypeScript client and command line for the Syncro MSP REST API: ${operations} operations, from one OpenAPI description.

\`\`\`ts
import { createSyncroClient, unwrap } from "syncro-msp";
const syncro = createSyncroClient(); // reads SYNCRO_SUBDOMAIN, SYNCRO_API_KEY; { readOnly: true } refuses writes
const { data, error } = await syncro.GET("/tickets/{id}", { params: { path: { id: 4521 } } });
console.log(data?.ticket.subject, error?.message); // unwrap returns data or throws error:
const { ticket } = await unwrap(syncro.POST("/tickets", { body: { customer_id: 12345, subject: "Jam" } }));
const list = syncro.paginate("/tickets", { params: { query: { status: "New" } } }); // every page
for await (const { number } of list) console.log(number, ticket.id);
\`\`\`

Shell: operation id in kebab case, ids of the path, then flags, which \`help update-ticket\` lists; a write needs \`--yes\`:

\`\`\`sh
npx syncro-msp update-ticket 4521 --status Resolved --dry-run
\`\`\`

- Test account: \`npx syncro-msp sandbox\`
- Never repeat a write whose outcome is unknown: there are no idempotency keys. The client keeps to 180 requests a minute and retries only what is safe
- HTTP: \`https://{subdomain}.syncromsp.com/api/v1\`, \`Authorization: Bearer {token}\`
- In the package: fields and examples in \`openapi/bundled/openapi.json\`, by operation id; guides in \`docs/\`

Each line: operation id, method and path (GET reads, the others write), what it does, [permission of the token]. MAILS may email or text a customer; IGNORES names filters that do nothing.
${long.map((permission, at) => `[${at + 1}] = ${permission}\n`).join("")}`;

/** Where a permission takes more characters than this and is needed often, a number stands for it. */
const LONG = 40;

/** The permissions that are written once, above the lines. */
function longPermissions(operations: readonly CatalogOperation[]): string[] {
  const needed = operations.flatMap(({ operation }) => operation["x-syncro-permission"] ?? []);
  return [...new Set(needed)].filter((one) => one.length > LONG && needed.indexOf(one) !== needed.lastIndexOf(one));
}

function lineOf({ id, method, path, parameters, operation }: CatalogOperation, long: readonly string[]): string {
  const { summary, deprecated, "x-syncro-permission": permission, "x-syncro-mails": mails } = operation;
  const number = permission === undefined ? 0 : long.indexOf(permission) + 1;
  const ignored = parameters.filter((each) => Reflect.get(each, "x-syncro-filter") === "ignored");
  return [
    `- ${id} ${method} ${path}: ${summary}`,
    ...(method === "GET" && !isRead(method, operation) ? ["WRITES"] : []),
    ...(permission === undefined ? [] : [`[${number || permission}]`]),
    ...(mails === undefined ? [] : ["MAILS"]),
    ...(ignored.length === 0 ? [] : [`IGNORES ${ignored.map(({ name }) => name).join(", ")}`]),
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
