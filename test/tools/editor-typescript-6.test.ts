import type typescript from "typescript";
import { expect, test } from "vitest";
import { openInEditor } from "../types/editor.js";
import { loadPackage } from "./packages.js";

const ts = await loadPackage<typeof typescript>("typescript-6");
const START = `import { createSyncroClient } from "syncro-msp";\nconst syncro = createSyncroClient();\n`;

// The same as test/types/editor.test.ts, one of each, under the next TypeScript.
test.each([
  ['syncro.GET("/tickets", { params: { query: { | } } });', 19],
  ['syncro.POST("/tickets", { body: { | } });', 25],
  ['syncro.PUT("/tickets/{id}", { body: { | } });', 24],
  ['syncro.PATCH("/ticket_timers/{id}", { body: { | } });', 1],
  ['syncro.DELETE("/tickets/{id}", { params: { path: { | } } });', 1],
  ['syncro.paginate("/tickets", { params: { query: { | } } });', 18],
])("%s is completed with %i names", (line, count) => {
  expect(ts.version).toMatch(/^6\./);
  const editor = openInEditor(`${START}${line.replace("|", "")}\n`, {}, ts);
  expect(editor.offeredAt(START.length + line.indexOf("|"))).toHaveLength(count);
  expect(editor.struckOut()).toEqual([]);
});
