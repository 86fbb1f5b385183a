// <runtime> program.mjs <address of the sandbox>: every import of the package, then the scenario; prints one line of JSON.

import { readFile } from "node:fs/promises";
import * as core from "syncro-msp";
import * as cache from "syncro-msp/cache";
import * as helpers from "syncro-msp/helpers";
import openapi from "syncro-msp/openapi.json" with { type: "json" };
import * as otel from "syncro-msp/otel";
import * as redis from "syncro-msp/redis";
import * as sandbox from "syncro-msp/sandbox";
import * as validate from "syncro-msp/validate";
import { scenario } from "./scenario.mjs";

const yaml = await readFile(new URL(import.meta.resolve("syncro-msp/openapi.yaml")), "utf8");
const modules = { core, cache, helpers, otel, redis, sandbox, validate };
const surface = Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]));
const results = await scenario(modules, process.argv[2]);
console.log(JSON.stringify({ surface, openapi: openapi.openapi, yaml: yaml.slice(0, 8), results }));
process.exit(0); // Deno and Bun wait for idle connections
