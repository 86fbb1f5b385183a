/** What can be downloaded from the documentation, and whom each file is for. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Description } from "../../../src/catalog/index.js";
import { root } from "../../lib/root.js";
import { swagger20 } from "./swagger.js";

const FILES: [name: string, what: string, whom: string][] = [
  ["openapi.json", "OpenAPI 3.1, with code samples", "viewers of API descriptions, generators that read 3.1"],
  ["openapi.yaml", "OpenAPI 3.1", "people who read or compare it"],
  ["openapi-3.0.json", "OpenAPI 3.0", "tools that do not read 3.1, such as older openapi-generator and NSwag"],
  ["swagger-2.0.json", "Swagger 2.0", "tools that read nothing newer, such as custom connectors of Power Automate"],
  [
    "postman.json",
    "Postman collection 2.1",
    "Postman, Insomnia, Bruno and Hoppscotch: set `baseUrl` and `bearerToken`",
  ],
  ["llms.txt", "an index, one line an operation", "AI agents, to find an operation"],
  ["llms-full.txt", "every operation with its fields", "AI agents, to call an operation"],
];

/** The corner of the first page, as Markdown. */
export const downloadsText = (): string =>
  [
    "## Downloads",
    "",
    "| file | what it is | for |",
    "| --- | --- | --- |",
    ...FILES.map(([name, what, whom]) => `| [${name}](${name}) | ${what} | ${whom} |`),
  ].join("\n");

/** Their texts, by name; the indexes for agents are made elsewhere. */
export async function downloads(published: Description, forReaders: Description): Promise<[string, string][]> {
  const bundled = (name: string) => readFile(join(root, "openapi/bundled", name), "utf8");
  return [
    ["openapi.json", JSON.stringify(forReaders)],
    ["openapi.yaml", await bundled("openapi.yaml")],
    ["openapi-3.0.json", await bundled("openapi-3.0.json")],
    ["swagger-2.0.json", JSON.stringify(swagger20(published))],
    ["postman.json", await postmanCollection(published)],
  ];
}

interface Conversion {
  result: boolean;
  reason?: string;
  output?: { type: string; data: unknown }[];
}
type Convert = (
  input: { type: "json"; data: object },
  options: Record<string, unknown>,
  done: (error: Error | null, conversion: Conversion) => void,
) => void;

/** The description as Postman reads it, in folders by tag. */
async function postmanCollection(description: Description): Promise<string> {
  const { convertV2 }: { convertV2: Convert } = createRequire(import.meta.url)("openapi-to-postmanv2");
  const options = {
    folderStrategy: "Tags",
    requestParametersResolution: "Example",
    exampleParametersResolution: "Example",
  };
  const conversion = await new Promise<Conversion>((resolve, reject) => {
    convertV2({ type: "json", data: structuredClone(description) }, options, (error, made) =>
      error ? reject(error) : resolve(made),
    );
  });
  const [collection] = conversion.output ?? [];
  if (collection === undefined) throw new Error(`no Postman collection: ${conversion.reason}`);
  return JSON.stringify(collection.data);
}
