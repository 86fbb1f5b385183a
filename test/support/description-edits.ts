import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Rehearsal } from "./rehearsal.js";

export const BUNDLED = "openapi/bundled/openapi.json";
const SCHEMAS = "openapi/components/schemas";

/** What is read of a bundled description here. */
interface Description {
  paths: Record<string, Record<string, { requestBody?: Body }>>;
  components: { schemas: Record<string, Schema> };
}
interface Body {
  content: Record<string, { schema: { $ref?: string } }>;
}
interface Schema {
  properties?: Record<string, unknown>;
  required?: string[];
}

/** The first schema of a body that has a field which need not be sent. */
function inputOf({ paths, components }: Description): { name: string; schema: Schema; optional: string } {
  for (const { requestBody } of Object.values(paths).flatMap((path) => Object.values(path))) {
    const name = requestBody?.content["application/json"]?.schema.$ref?.split("/").at(-1) ?? "";
    const schema = components.schemas[name] ?? {};
    const optional = Object.keys(schema.properties ?? {}).find((field) => !schema.required?.includes(field));
    if (optional !== undefined) return { name, schema, optional };
  }
  throw new Error("no body has a field that need not be sent");
}

/** Takes away a field that could be sent. Only where it is compared: generating takes its time. */
export async function removeField(rehearsal: Rehearsal): Promise<void> {
  const description: Description = JSON.parse(await rehearsal.read(BUNDLED));
  const { schema, optional } = inputOf(description);
  delete schema.properties?.[optional];
  await rehearsal.write(BUNDLED, JSON.stringify(description, null, 2));
}

/**
 * Adds a field that can be sent, in a line of the description.
 *
 * @returns the name of its schema
 */
export async function addField(rehearsal: Rehearsal, field: string): Promise<string> {
  const { name } = inputOf(JSON.parse(await rehearsal.read(BUNDLED)));
  const place = new RegExp(`^${name}:\\n(?:(?: .*)?\\n)*? {2}properties:\\n`, "m");
  for (const file of await readdir(join(rehearsal.folder, SCHEMAS))) {
    const text = await rehearsal.read(`${SCHEMAS}/${file}`);
    const line = `    ${field}: { type: string, description: Only here }\n`;
    if (!place.test(text)) continue;
    await rehearsal.write(
      `${SCHEMAS}/${file}`,
      text.replace(place, (found) => found + line),
    );
    return name;
  }
  throw new Error(`no ${name} in ${SCHEMAS}`);
}
