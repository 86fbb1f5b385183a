/**
 * What the types cost: type-checks a file that calls 50 different operations and one with a single call, and asks the
 * language service for completions. The calls are made from the description's examples.
 */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { root } from "../scripts/lib/root.js";
import { exampleOf, examplesOf, listOperations, readDescription } from "../src/catalog/index.js";

const CALLS = 50;
const description = readDescription();
const isForm = ({ operation }: ReturnType<typeof listOperations>[number]) =>
  operation.requestBody?.content["multipart/form-data"] !== undefined; // its body cannot be written as a literal
const operations = listOperations(description).filter((operation) => !isForm(operation));
// Spread over the whole API.
const chosen = Array.from({ length: CALLS }, (_, index) => operations[Math.floor((index * operations.length) / CALLS)]);

/** `record`, or `undefined` if all its values are: JSON then leaves it out. */
const filled = (record: Record<string, unknown>) =>
  Object.values(record).some((value) => value !== undefined) ? record : undefined;

function callOf({ method, path, operation, parameters }: (typeof operations)[number]): string {
  const valuesIn = (where: "path" | "query") =>
    filled(Object.fromEntries(parameters.filter((p) => p.in === where).map((p) => [p.name, exampleOf(p)])));
  const [first] = examplesOf(description, operation.requestBody?.content["application/json"]);
  const init = { params: filled({ path: valuesIn("path"), query: valuesIn("query") }), body: first?.[1].value };
  return `await syncro.${method.toUpperCase()}(${JSON.stringify(path)}, ${JSON.stringify(init)});`;
}

const folder = await mkdtemp(join(root, "bench", ".types-"));
try {
  const source = (calls: string[]) =>
    `import { createSyncroClient } from "../../src/index.js";\nconst syncro = createSyncroClient();\n${calls.join("\n")}\n`;
  const calls = chosen.flatMap((operation) => (operation === undefined ? [] : [callOf(operation)]));
  const rows = [];
  for (const [what, lines] of [
    ["one call", calls.slice(0, 1)],
    [`${calls.length} calls`, calls],
  ] as const) {
    await writeFile(join(folder, "calls.ts"), source([...lines]));
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", include: ["calls.ts", "../../src/**/*.d.ts"], exclude: [] }),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      "-p",
      folder,
      "--extendedDiagnostics",
    ]).catch((error: { stdout?: string }) => {
      throw new Error(error.stdout ?? String(error));
    });
    const figure = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(stdout)?.[1];
    rows.push({
      what,
      instantiations: figure("Instantiations"),
      types: figure("Types"),
      "check s": figure("Check time"),
      "total s": figure("Total time"),
      memory: figure("Memory used"),
    });
  }
  console.table(rows);
  console.table(completions());
} finally {
  await rm(folder, { recursive: true });
}

/** Asks the language service for completions where a user would be typing. */
function completions() {
  const at = (code: string) => ({ text: `${code.replace("|", "")}\n`, position: code.indexOf("|") });
  const head = 'import { createSyncroClient } from "../../src/index.js";\nconst syncro = createSyncroClient();\n';
  const places: [string, ReturnType<typeof at>][] = [
    ["a path", at(`${head}syncro.GET("|");`)],
    ["a query parameter", at(`${head}syncro.GET("/tickets", { params: { query: { | } } });`)],
    ["a body field", at(`${head}syncro.POST("/tickets", { body: { | } });`)],
    [
      "a suggested status",
      at(`${head}syncro.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { status: "|" } });`),
    ],
    [
      "a field of the answer",
      at(`${head}const { data } = await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });\ndata?.ticket.|`),
    ],
  ];
  const file = join(folder, "editor.ts");
  let text = head;
  let version = 0;
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, root);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file, join(root, "src/rate-limit/bottleneck-light.d.ts")],
    getScriptVersion: (name) => (name === file ? String(version) : "1"),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  service.getSemanticDiagnostics(file); // an editor has done this before the user types
  return places.map(([what, place]) => {
    text = place.text;
    version++;
    const began = performance.now();
    const found = service.getCompletionsAtPosition(file, place.position, {})?.entries ?? [];
    return {
      completing: what,
      entries: found.length,
      first: found[0]?.name,
      ms: Math.round(performance.now() - began),
    };
  });
}
