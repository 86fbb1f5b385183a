import { expect, test } from "vitest";
import { listOperations, readDescription } from "../../scripts/description.js";
import { openInEditor } from "../support/editor.js";

const START = `import { createSyncroClient } from "syncro-msp";\nconst syncro = createSyncroClient();\n`;
const operations = listOperations(await readDescription());

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
