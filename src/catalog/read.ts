import { existsSync, readFileSync } from "node:fs";
import type { Description } from "./description.js";

const NAME = "openapi/bundled/openapi.json";

/** The bundled description of this package, wherever in it this code lies: in the sources, in `dist` or bundled with others. */
export function readDescription(): Description {
  let folder = new URL(".", import.meta.url);
  while (!existsSync(new URL(NAME, folder))) {
    const above = new URL("..", folder);
    if (above.href === folder.href) throw new Error(`${NAME} is missing: it belongs to this package`);
    folder = above;
  }
  return JSON.parse(readFileSync(new URL(NAME, folder), "utf8")) as Description;
}
