/** Programs that make TypeScript of the description, each with its usual settings. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { demand } from "../../../scripts/lib/command.js";
import { loadPackage, packageFile } from "../packages.js";

export interface Generator {
  name: string;
  generate(input: string, output: string): Promise<unknown>;
  /** The types that are made of a schema, as a file beside `folder` writes them. */
  typesOf(folder: string, schema: string): string[];
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

const heyApi: Generator = {
  name: "hey-api",
  async generate(input, output) {
    interface HeyApi {
      createClient(settings: { input: string; output: string; logs: object; plugins: string[] }): Promise<unknown>;
    }
    const { createClient } = await loadPackage<HeyApi>("@hey-api/openapi-ts");
    const plugins = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"];
    await createClient({ input, output, logs: { level: "silent" }, plugins });
  },
  typesOf: (folder, schema) => [`import("./${folder}/types.gen.ts").${schema}`],
};

const orval: Generator = {
  name: "orval",
  async generate(input, output) {
    interface Orval {
      generate(settings: { input: object; output: object }): Promise<unknown>;
    }
    const { generate } = await loadPackage<Orval>("orval");
    await generate({ input: { target: input }, output: { target: join(output, "client.ts"), client: "fetch" } });
  },
  typesOf: (folder, schema) => [`import("./${folder}/client.ts").${schema}`],
};

const kubb: Generator = {
  name: "kubb",
  async generate(input, output) {
    type Plugin = (settings: object) => unknown;
    interface Kubb {
      build(settings: { config: object }): Promise<{ error?: Error; failedPlugins?: Iterable<{ error: Error }> }>;
    }
    const { build } = await loadPackage<Kubb>("@kubb/core");
    const { pluginOas } = await loadPackage<{ pluginOas: Plugin }>("@kubb/plugin-oas");
    const { pluginTs } = await loadPackage<{ pluginTs: Plugin }>("@kubb/plugin-ts");
    const { pluginZod } = await loadPackage<{ pluginZod: Plugin }>("@kubb/plugin-zod");
    const plugins = [
      pluginOas({ generators: [] }),
      pluginTs({ output: { path: "types" } }),
      pluginZod({ output: { path: "zod" } }),
    ];
    // `write` is about a second copy, which would go to the working directory.
    const config = { root: output, input: { path: input }, output: { path: output, write: false }, plugins };
    const { error, failedPlugins = [] } = await build({ config });
    for (const failed of failedPlugins) throw failed.error;
    if (error !== undefined) throw error;
  },
  typesOf: (folder, schema) => {
    const constant = `${schema.charAt(0).toLowerCase()}${schema.slice(1)}Schema`;
    return [
      `import("./${folder}/types/${schema}.ts").${schema}`,
      `import("zod").infer<typeof import("./${folder}/zod/${constant}.ts").${constant}>`,
    ];
  },
};

const openapiZodClient: Generator = {
  name: "openapi-zod-client",
  async generate(input, output) {
    interface ZodClient {
      generateZodClientFromOpenAPI(settings: { openApiDoc: unknown; distPath: string; options: object }): unknown;
    }
    const { generateZodClientFromOpenAPI } = await loadPackage<ZodClient>("openapi-zod-client");
    const options = { shouldExportAllSchemas: true };
    const openApiDoc = await readJson(input);
    await generateZodClientFromOpenAPI({ openApiDoc, distPath: join(output, "client.ts"), options });
  },
  typesOf: (folder, schema) => [`import("zod").infer<(typeof import("./${folder}/client.ts").schemas)["${schema}"]>`],
};

const codegen: Generator = {
  name: "openapi-typescript-codegen",
  async generate(input, output) {
    interface Codegen {
      generate(settings: { input: unknown; output: string; useUnionTypes: boolean }): Promise<unknown>;
    }
    const { generate } = await loadPackage<Codegen>("openapi-typescript-codegen");
    await generate({ input: await readJson(input), output, useUnionTypes: true });
  },
  typesOf: (folder, schema) => [`import("./${folder}/index.ts").${schema}`],
};

const mcpGenerator: Generator = {
  name: "openapi-mcp-generator",
  async generate(input, output) {
    const program = packageFile("openapi-mcp-generator/bin/openapi-mcp-generator.js");
    await demand([process.execPath, program, "--input", input, "--output", output, "--force"], output);
  },
  typesOf: () => [],
};

export const GENERATORS = [heyApi, orval, kubb, openapiZodClient, codegen, mcpGenerator];
