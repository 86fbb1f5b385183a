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
  write: (request) => (request.rows === undefined ? call(request) : walk(request)),
};

function call({ method, template, ...input }: SampleRequest): string {
  const imports = input.body?.kind === "form" ? 'import { readFile } from "node:fs/promises";\n' : "";
  return `${imports}import { createSyncroClient, unwrap } from "syncro-msp";

const syncro = createSyncroClient();
const data = await unwrap(syncro.${method}(${argumentsOf(template, input)}));
console.log(data);`;
}

/** A list is read to its end, in the order and at the pace that the client sees to. */
function walk({ template, inQuery, ...request }: SampleRequest): string {
  const { page: _setByTheWalk, ...query } = inQuery;
  return `import { createSyncroClient } from "syncro-msp";

const syncro = createSyncroClient();
for await (const row of syncro.paginate(${argumentsOf(template, { ...request, inQuery: query })})) {
  console.log(row);
}`;
}

type Input = Pick<SampleRequest, "inPath" | "inQuery" | "body">;

function argumentsOf(template: string, input: Input): string {
  const init = initOf(input);
  return `${JSON.stringify(template)}${init === "" ? "" : `, ${init}`}`;
}

function initOf({ inPath, inQuery, body }: Input): string {
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
