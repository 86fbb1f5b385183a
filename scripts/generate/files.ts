import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../../src/catalog/index.js";
import { readManifest } from "../lib/manifest.js";
import { root } from "../lib/root.js";
import { callTypes } from "./calls.js";
import { operationTable } from "./operations.js";
import { schemaTypes } from "./schema-types.js";
import { validators } from "./validators.js";

const NOTICE = "// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.\n";

/**
 * The text of every file in `src/generated/`, by file name.
 *
 * @param json the bundled description
 * @throws when the description lacks something that the wrapper needs; the message says what
 */
export async function generateFiles(json: string): Promise<Record<string, string>> {
  const description = JSON.parse(json) as Description;
  const files = {
    "schema.ts": await schemaTypes(description),
    "calls.ts": callTypes(description, await homepage()),
    "operations.ts": operationTable(description),
    "aliases.ts": aliases(description),
    "validators.ts": validators(description),
    "client.ts": client(description),
    "version.ts": await version(),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, NOTICE + text]));
}

/** A short alias for each resource. The other schemas are reached through `components`. */
function aliases(description: Description): string {
  const names = Object.entries(description.components.schemas)
    .filter(([, schema]) => schema["x-syncro-resource"] === true)
    .map(([name]) => name)
    .sort();
  const lines = names.map((name) => `export type ${name} = Schemas["${name}"];`);
  return `import type { components } from "./schema.js";\n\ntype Schemas = components["schemas"];\n\n${lines.join("\n")}\n`;
}

/** The one file that imports openapi-fetch: its client for this description's paths and servers. */
function client({ servers }: Description): string {
  const [server, ...others] = servers;
  if (server === undefined || others.length > 0) throw new Error("servers: there must be exactly one");
  const variables = Object.keys(server.variables ?? {});
  const address = server.url.replace(/\{(\w+)\}/g, (_placeholder, name: string) => `\${${name}}`);
  return `import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { paths } from "./schema.js";

/** The base address of an account. */
export const serverUrl = (${variables.map((name) => `${name}: string`).join(", ")}): string => \`${address}\`;

/** openapi-fetch's client, typed by the description. */
export const createGeneratedClient = (options: ClientOptions): Client<paths> => createClient<paths>(options);
`;
}

/** The documentation page, once the owner has said in package.json where it is. */
async function homepage(): Promise<string | undefined> {
  const { homepage } = await readManifest(root);
  return typeof homepage === "string" ? homepage : undefined;
}

async function version(): Promise<string> {
  const text = await readFile(join(root, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return `export const version = ${JSON.stringify(version)};\n`;
}
