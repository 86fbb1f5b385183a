import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { swagger20 } from "../../../scripts/docs/downloads/swagger.js";
import { redocly } from "../../../scripts/lib/redocly.js";
import { root } from "../../../scripts/lib/root.js";
import { listOperations, readDescription } from "../../../src/catalog/index.js";
import { loadPackage } from "../packages.js";
import { collect, requestsIn } from "./postman.js";

// What others say of the published files, and what they read in them.
const PATIENCE = 180_000;
const description = readDescription();
const bundled = (name: string) => join(root, "openapi/bundled", name);
const readJson = async (file: string): Promise<object> => JSON.parse(await readFile(file, "utf8"));
const fieldsOf = (schema: string) => Object.keys(description.components.schemas[schema]?.properties ?? {}).sort();

let folder: string;
let swagger: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-readers-"));
  swagger = join(folder, "swagger-2.0.json");
  await writeFile(swagger, JSON.stringify(swagger20(description)));
});
afterAll(() => rm(folder, { recursive: true }));

const VERSIONS: [version: string, file: () => string][] = [
  ["3.1", () => bundled("openapi.json")],
  ["3.1", () => bundled("openapi.yaml")],
  ["3.0", () => bundled("openapi-3.0.json")],
  ["2.0", () => swagger],
];

describe.each(VERSIONS)("%s: %s", (version, file) => {
  test("is valid to a validator of another family", async () => {
    interface Seriousme {
      Validator: new () => {
        version?: string;
        validate(file: string): Promise<{ valid: boolean; errors?: unknown }>;
      };
    }
    const { Validator } = await loadPackage<Seriousme>("@seriousme/openapi-schema-validator");
    const validator = new Validator();
    const { valid, errors } = await validator.validate(file());
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe(version);
  });

  test("is valid to swagger-parser", async () => {
    interface SwaggerParser {
      default: { validate(file: string): Promise<{ paths: object }> };
    }
    const parser = await loadPackage<SwaggerParser>("@apidevtools/swagger-parser");
    const { paths } = await parser.default.validate(file());
    expect(Object.keys(paths)).toEqual(Object.keys(description.paths));
  });
});

describe.each(["openapi.json", "openapi-3.0.json"])("%s", (name) => {
  test(
    "breaks no rule of spectral:oas, but that it should name a contact",
    async () => {
      interface Problem {
        code: string;
        severity: number;
      }
      interface Core {
        default: { Spectral: new () => { setRuleset(rules: object): void; run(document: object): Promise<Problem[]> } };
      }
      const { Spectral } = (await loadPackage<Core>("@stoplight/spectral-core")).default;
      const { oas } = (await loadPackage<{ default: { oas: object } }>("@stoplight/spectral-rulesets")).default;
      const spectral = new Spectral();
      spectral.setRuleset({ extends: [oas] });
      const problems = await spectral.run(await readJson(bundled(name)));
      expect(problems.filter(({ code }) => code !== "info-contact")).toEqual([]);
    },
    PATIENCE,
  );

  test(
    "breaks no rule of redocly.yaml, the strictest there are, without a list of problems to ignore",
    async () => {
      const { stdout } = await redocly(["lint", bundled(name), "--format", "json"]);
      expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
    },
    PATIENCE,
  );
});

test(
  "Postman's converter makes a collection with every operation, and with every field of a ticket and an invoice",
  async () => {
    const requests = requestsIn(await collect(await readFile(bundled("openapi.json"), "utf8")));
    const keys = requests.map(({ key }) => key);
    expect(keys.sort()).toEqual(
      listOperations(description)
        .map(({ key }) => key)
        .sort(),
    );
    const bodies = (key: string) => requests.find((request) => request.key === key);
    const namesIn = (record: unknown) => Object.keys(Object(record)).sort();
    expect(namesIn(bodies("POST /tickets")?.sent)).toEqual(fieldsOf("TicketCreate"));
    expect(namesIn(Object(bodies("GET /tickets")?.answered).tickets[0])).toEqual(fieldsOf("Ticket"));
    expect(namesIn(Object(bodies("GET /invoices")?.answered).invoices[0])).toEqual(fieldsOf("Invoice"));
  },
  PATIENCE,
);
