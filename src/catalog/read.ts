import { readFileSync } from "node:fs";
import type { Description } from "./description.js";

/** The bundled description, which lies at the same distance from the sources as from what is built of them. */
export function readDescription(): Description {
  return JSON.parse(
    readFileSync(new URL("../../openapi/bundled/openapi.json", import.meta.url), "utf8"),
  ) as Description;
}
