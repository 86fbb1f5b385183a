// <runtime> program.mjs <address of the sandbox> <optional imports>: loads the package, runs the scenario and prints
// one line of JSON.
import { readFile } from "node:fs/promises";
import openapi from "syncro-msp/openapi.json" with { type: "json" };
import { scenario, surfaceOf } from "./scenario.mjs";

const [, , baseUrl, ...names] = process.argv;
const modules = { core: await import("syncro-msp") };
for (const name of names) modules[name] = await import(`syncro-msp/${name}`);
const yaml = await readFile(new URL(import.meta.resolve("syncro-msp/openapi.yaml")), "utf8");
const results = await scenario(modules, baseUrl);
console.log(JSON.stringify({ surface: surfaceOf(modules), openapi: openapi.openapi, yaml: yaml.slice(0, 8), results }));
process.exit(0); // Deno and Bun wait for idle connections
