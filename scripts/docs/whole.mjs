/**
 * Redoc prerenders the first section of a page and leaves the others empty, until a browser draws what comes into sight.
 * This makes it prerender the whole page, so that every operation can be read before, and without, any script.
 *
 * Loaded into the Redocly CLI with `node --import`, it changes its renderer on the way. The bundle for the browser stays
 * as it is: what it draws when it starts may differ, and takes the place of what was prerendered.
 */
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

// Loaded twice: in the main thread, which registers it, and in the thread that runs `load`.
if (isMainThread && process.argv[2] === "build-docs") register(import.meta.url);

/** Which sections were drawn once, and are drawn at once from then on: here, all. */
const DRAWN = /var (\w+)=new Set;function \w+\(\w+\)\{\1\.add\(\w+\)\}/;
/** The parts of a section that wait until they come near: none. */
const WAITING = /forceMount:(\w+)=!1/;
/** The section that an address leads to, where there is none: the tag, with its operations. */
const ROUTE = /function \w+\((\w+),(\w+)\)\{(?=let \w+=\w+\(\2\|\|"\/"\)\.toLowerCase\(\))/;

/** Called by Node for each module. */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  const code = String(loaded.source);
  if (!url.includes("/@redocly/cli/lib/chunks/") || !code.includes("Prerendering docs")) return loaded;
  const drawn = replaced(code, DRAWN, (found) => found.replace("new Set", "{has:()=>!0,add(){}}"));
  const whole = replaced(drawn, WAITING, (found) => found.replace("!1", "!0"));
  const first = (found, index) => `${found}if(${index}.allRoutes[1])return ${index}.allRoutes[1];`;
  return { ...loaded, source: replaced(whole, ROUTE, first) };
}

function replaced(code, pattern, make) {
  if (!pattern.test(code)) throw new Error(`Redoc has changed: it no longer has ${pattern}`);
  return code.replace(pattern, make);
}
