import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listOperations, readDescription } from "../../scripts/lib/description.js";
import { root } from "../../scripts/lib/root.js";
import { loadPackage } from "../tools/packages.js";

// What others make of the published description. None of these has part in making or testing it elsewhere.
const published = (name: string) => join(root, "openapi/bundled", name);
const operations = listOperations(await readDescription());
const PATIENCE = 180_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-consumers-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Seriousme {
  Validator: new () => {
    version?: string;
    validate(file: string): Promise<{ valid: boolean; errors?: unknown }>;
  };
}

test.each(["openapi.json", "openapi.yaml"])(
  "a validator of another family finds %s to be OpenAPI 3.1",
  async (name) => {
    const { Validator } = await loadPackage<Seriousme>("@seriousme/openapi-schema-validator");
    const validator = new Validator();
    const { valid, errors } = await validator.validate(published(name));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  },
  PATIENCE,
);

interface Postman {
  convertV2(
    input: { type: "string"; data: string },
    options: object,
    done: (error: Error | null, collection?: Collection) => void,
  ): void;
}
interface Collection {
  result: boolean;
  reason?: string;
  output?: { data: Item }[];
}
interface Item {
  name?: string;
  request?: { method: string; url: { path: string[] }; auth?: { type: string } };
  item?: Item[];
}

test(
  "Postman's converter makes a collection with every operation",
  async () => {
    const { convertV2 } = await loadPackage<Postman>("openapi-to-postmanv2");
    const data = await readFile(published("openapi.json"), "utf8");
    const made = await new Promise<Collection | undefined>((resolve, reject) => {
      convertV2({ type: "string", data }, {}, (error, collection) => (error ? reject(error) : resolve(collection)));
    });
    expect(made?.reason).toBeUndefined();
    expect(made?.result).toBe(true);
    const [collection] = made?.output ?? [];
    const requests = leaves([collection?.data ?? {}]);
    const keys = requests.map(({ method, url }) => `${method} /${url.path.join("/").replace(/:(\w+)/g, "{$1}")}`);
    expect(keys.sort()).toEqual(operations.map(({ key }) => key).sort());
    console.log(`openapi-to-postmanv2: a collection of ${requests.length} requests`);
  },
  PATIENCE,
);

const leaves = (items: Item[]): NonNullable<Item["request"]>[] =>
  items.flatMap(({ request, item }) => (request === undefined ? leaves(item ?? []) : [request]));

interface HeyApi {
  createClient(settings: { input: string; output: string; logs: object; plugins: string[] }): Promise<unknown>;
}

test(
  "another generator makes a client of it that compiles, with a function for every operation",
  async () => {
    const { createClient } = await loadPackage<HeyApi>("@hey-api/openapi-ts");
    await createClient({
      input: published("openapi.json"),
      output: folder,
      logs: { level: "silent" },
      plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    });
    const sdk = join(folder, "sdk.gen.ts");
    const names = [...(await readFile(sdk, "utf8")).matchAll(/^export const (\w+) =/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(operations.map(({ operation }) => operation.operationId).sort());
    const program = ts.createProgram([sdk], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
    console.log(`@hey-api/openapi-ts: a client of ${names.length} functions`);
  },
  PATIENCE,
);
