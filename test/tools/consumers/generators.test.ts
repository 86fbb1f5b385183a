import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../../scripts/lib/root.js";
import { listOperations, readDescription } from "../../../src/catalog/index.js";
import { packageFile } from "../packages.js";
import { GENERATORS } from "./generators.js";
import { listTools, type McpTool } from "./mcp.js";
import { errorsIn } from "./types.js";

const PATIENCE = 240_000;
const bundled = (name: string) => join(root, "openapi/bundled", name);
const description = readDescription();
const operations = listOperations(description);
const fieldsOf = (schema: string) => Object.keys(description.components.schemas[schema]?.properties ?? {});

/** Each with what it reads and the folder it writes to: who knew 3.0 first also reads that. */
const RUNS = GENERATORS.flatMap((generator) => {
  const { name } = generator;
  const newest = { generator, file: "openapi.json", folder: name };
  const older = { generator, file: "openapi-3.0.json", folder: `${name}-3.0` };
  return name === "openapi-typescript-codegen" ? [newest, older] : [newest];
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-generators-"));
  await symlink(join(root, "test/tools/node_modules"), join(folder, "node_modules"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(RUNS)(
  "$folder makes something of $file",
  async ({ generator, file, folder: name }) => {
    const output = join(folder, name);
    await mkdir(output);
    await generator.generate(bundled(file), output);
  },
  PATIENCE,
);

test(
  "all of it compiles, and no field of a ticket, of a new one or of an invoice is lost",
  async () => {
    const schemas = ["Ticket", "TicketCreate", "Invoice"];
    const made = RUNS.flatMap(({ generator, folder: name }) =>
      schemas.flatMap((schema) => generator.typesOf(name, schema).map((type) => ({ type, fields: fieldsOf(schema) }))),
    );
    expect(made).toHaveLength(21);
    expect(await errorsIn(folder, made)).toEqual([]);
  },
  PATIENCE,
);

test("a field that was lost would be found", async () => {
  const types = ["{ id: number; [key: string]: unknown }", "any", "{ id: number; number: string }"];
  const made = types.map((type) => ({ type, fields: ["id", "number"] }));
  const empty = await mkdtemp(join(tmpdir(), "syncro-generators-"));
  try {
    expect(await errorsIn(empty, made)).toEqual([
      expect.stringContaining(`Type '"number"' does not satisfy the constraint 'never'`),
      expect.stringContaining(`Type '"id" | "number"' does not satisfy the constraint 'never'`),
    ]);
  } finally {
    await rm(empty, { recursive: true });
  }
});

test(
  "the official client lists every operation of the generated MCP server, and what a new ticket takes",
  async () => {
    const program = join(folder, "openapi-mcp-generator/src/index.ts");
    const tools = await listTools(["--import", "tsx", program], root);
    const names = tools.map(({ name }) => name);
    expect(names.sort()).toEqual(operations.map(({ operation }) => operation.operationId).sort());
    const create = tools.find(({ name }) => name === "createTicket");
    expect(namesIn(create?.inputSchema.properties?.requestBody)).toEqual(fieldsOf("TicketCreate"));
  },
  PATIENCE,
);

test(
  "the official client lists every operation of an MCP server that reads the description, and what a new ticket takes",
  async () => {
    const program = packageFile("@ivotoby/openapi-mcp-server/bin/mcp-server.js");
    const options = [
      "--api-base-url",
      "http://127.0.0.1:9",
      "--openapi-spec",
      bundled("openapi.json"),
      "--tools",
      "all",
    ];
    const tools = await listTools([program, ...options], root);
    expect(tools).toHaveLength(operations.length);
    const created = operations.find(({ operation }) => operation.operationId === "createTicket")?.operation;
    const create = tools.find((tool) => tool.description === created?.description);
    expect(namesIn(create?.inputSchema)).toEqual(fieldsOf("TicketCreate"));
    // The models' own interfaces take no choice at the top.
    expect(tools.filter(({ inputSchema }) => "anyOf" in inputSchema || "allOf" in inputSchema)).toEqual([]);
  },
  PATIENCE,
);

const namesIn = (schema: McpTool["inputSchema"] | undefined): string[] => Object.keys(schema?.properties ?? {});
