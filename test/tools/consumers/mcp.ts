import { loadPackage } from "../packages.js";

export interface McpTool {
  name: string;
  description?: string;
  inputSchema: { properties?: Record<string, McpTool["inputSchema"]>; [keyword: string]: unknown };
}
interface Client {
  connect(transport: object): Promise<void>;
  listTools(): Promise<{ tools: McpTool[] }>;
  close(): Promise<void>;
}

/** What the official client gets from a server that it starts: it refuses the list if one tool is not as it must be. */
export async function listTools(args: string[], cwd: string): Promise<McpTool[]> {
  const sdk = "@modelcontextprotocol/sdk";
  const { Client } = await loadPackage<{ Client: new (info: object) => Client }>(sdk, "client/index.js");
  const { StdioClientTransport } = await loadPackage<{ StdioClientTransport: new (options: object) => object }>(
    sdk,
    "client/stdio.js",
  );
  const client = new Client({ name: "test", version: "1.0.0" });
  try {
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd, stderr: "ignore" }));
    return (await client.listTools()).tools;
  } finally {
    await client.close();
  }
}
