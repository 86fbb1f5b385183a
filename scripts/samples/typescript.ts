import type { Language } from "./language.js";
import { commas, literal, type Notation } from "./literal.js";
import type { SampleBody, SampleRequest } from "./request.js";

const notation: Notation = {
  scalar: (value) => JSON.stringify(value),
  key: (name) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: `,
  array: commas("[", "]"),
  object: commas("{", "}", " "),
  step: "  ",
};

export const typescript: Language = {
  lang: "TypeScript",
  label: "TypeScript",
  write(request) {
    const { method, template, body } = request;
    const init = initOf(request);
    const call = `syncro.${method}(${JSON.stringify(template)}${init === "" ? "" : `, ${init}`})`;
    const imports = body?.kind === "form" ? 'import { readFile } from "node:fs/promises";\n' : "";
    return `${imports}import { createSyncroClient, unwrap } from "syncro-msp";

const syncro = createSyncroClient();
const data = await unwrap(${call});
console.log(data);`;
  },
};

function initOf({ inPath, inQuery, body }: SampleRequest): string {
  const filled = (values: object) => Object.keys(values).length > 0;
  const params = { ...(filled(inPath) && { path: inPath }), ...(filled(inQuery) && { query: inQuery }) };
  const parts = [
    ...(filled(params) ? [`params: ${literal(params, notation, "  ")}`] : []),
    ...(body === undefined ? [] : [`body: ${bodyOf(body)}`]),
  ];
  if (parts.length === 0) return "";
  const short = `{ ${parts.join(", ")} }`;
  return short.length <= 70 && !short.includes("\n") ? short : `{\n  ${parts.join(",\n  ")},\n}`;
}

function bodyOf(body: SampleBody): string {
  if (body.kind === "json") return literal(body.value, notation, "  ");
  const { file, fields } = body;
  const name = JSON.stringify(file.name);
  const rest = fields.map(([field, value]) => `, ${notation.key(field)}${notation.scalar(value)}`);
  return `{ ${notation.key(file.field)}new File([await readFile(${name})], ${name})${rest.join("")} }`;
}
