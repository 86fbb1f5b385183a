import { expect, test } from "vitest";
import { generateFiles } from "../../scripts/generate/files.js";
import { readSources } from "../../scripts/lib/redocly.js";
import { listOperations, type Schema } from "../../src/catalog/index.js";
import { openInEditor } from "./editor.js";

const START = `import { createSyncroClient } from "syncro-msp";\nconst syncro = createSyncroClient();\n`;
const description = await readSources();
const operations = listOperations(description);

test("the editor shows @deprecated at every query parameter that is deprecated, and at no other", () => {
  let code = START;
  const keys = operations.flatMap(({ key, method, path, parameters }) =>
    parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, deprecated = false }) => {
        code += `syncro.${method.toUpperCase()}("${path}", { params: { query: { `;
        const offset = code.length;
        code += `"${name}": undefined } } });\n`;
        return { key, name, deprecated, offset };
      }),
  );
  const { tagsAt } = openInEditor(code);
  const named = ({ key, name }: (typeof keys)[number]) => `${key} ${name}`;
  const shown = keys.filter(({ offset }) => tagsAt(offset).includes("deprecated"));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(named)).toEqual(keys.filter(({ deprecated }) => deprecated).map(named));
});

test("the editor strikes out every call of an operation that is deprecated, and no other", () => {
  const firstLine = START.split("\n").length - 1;
  const calls = operations.map(({ method, path }) => `void syncro.${method.toUpperCase()}("${path}", null as never);`);
  const struckOut = openInEditor(START + calls.join("\n")).struckOut();
  const deprecated = operations.filter(({ operation }) => operation.deprecated === true);
  expect(deprecated.length).toBeGreaterThan(0);
  expect(struckOut.map((line) => operations[line - firstLine]?.key)).toEqual(deprecated.map(({ key }) => key));
});

test("a field that the description calls deprecated is struck out where it is sent, and where it is read", async () => {
  const { schemas } = description.components;
  const deprecate = (schema: string, field: string) => {
    const found: Schema | undefined = schemas[schema]?.properties?.[field];
    if (found === undefined) throw new Error(`there is no ${schema}.${field}`);
    found.deprecated = true;
  };
  deprecate("TicketCreate", "parent_id");
  deprecate("TicketCore", "number");
  const files = await generateFiles(JSON.stringify(description));
  const code = `${START}const { data } = await syncro.POST("/tickets", { body: { customer_id: 1, subject: "a", parent_id: 2 } });
console.log(data?.ticket.subject);
console.log(data?.ticket.number);
`;
  const editor = openInEditor(code, { "src/generated/schema.ts": files["schema.ts"] ?? "" });
  expect(editor.tagsAt(code.indexOf("parent_id"))).toContain("deprecated");
  expect(editor.tagsAt(code.indexOf("customer_id"))).not.toContain("deprecated");
  expect(editor.struckOut()).toEqual([code.slice(0, code.indexOf("ticket.number")).split("\n").length - 1]);
});
