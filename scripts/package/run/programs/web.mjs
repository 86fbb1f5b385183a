// node web.mjs <bundle> <address of the sandbox>: runs the bundle in a context with what every browser and worker has
// and nothing of Node, and prints what program.mjs prints.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const [, , bundle, baseUrl] = process.argv;
const WEB = [
  ...["fetch", "Request", "Response", "Headers", "FormData", "File", "Blob", "URL", "URLSearchParams"],
  ...["AbortController", "AbortSignal", "DOMException", "Event", "EventTarget", "TextEncoder", "TextDecoder"],
  ...["ReadableStream", "performance", "clearTimeout", "clearInterval", "queueMicrotask", "structuredClone"],
];
const globals = Object.fromEntries(WEB.map((name) => [name, globalThis[name]]));
// A timer is a number there, without ref() and unref().
globals.setTimeout = (run, ms) => Number(setTimeout(run, ms));
globals.setInterval = (run, ms) => Number(setInterval(run, ms));
const context = createContext(globals);

const foreign = ["process", "Buffer", "require", "setImmediate", "global", "module", "Bun", "Deno"];
const there = foreign.filter((name) => runInContext(`typeof ${name}`, context) !== "undefined");
if (there.length > 0) throw new Error(`the context has ${there.join(", ")}`);

const { scenario, surfaceOf, modules } = runInContext(`${readFileSync(bundle, "utf8")}; packed`, context);
console.log(JSON.stringify({ surface: surfaceOf(modules), results: await scenario(modules, baseUrl) }));
process.exit(0);
