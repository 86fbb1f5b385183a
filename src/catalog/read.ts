import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Description } from "./description.js";

const NAME = "openapi/bundled/openapi.json";

/** The bundled description of this package, wherever in it this code lies: in the sources, in `dist` or bundled with others. */
export function readDescription(): Description {
  let folder = here();
  while (!existsSync(new URL(NAME, folder))) {
    const above = new URL("..", folder);
    if (above.href === folder.href) throw new Error(`${NAME} is missing: it belongs to this package`);
    folder = above;
  }
  return JSON.parse(readFileSync(new URL(NAME, folder), "utf8")) as Description;
}

/** Where this code lies. Not `import.meta.url`: Jest makes CommonJS of the package, and cannot of a file that has it. */
function here(): URL {
  const [, place = ""] = /(file:[^\s)]+|\/[^):]+|[a-z]:[\\/][^):]+):\d+:\d+/i.exec(new Error().stack ?? "") ?? [];
  return place.startsWith("file:") ? new URL(place) : pathToFileURL(place);
}
