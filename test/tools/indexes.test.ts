import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexFiles, runGenerate } from "../../scripts/generate/run.js";
import { root } from "../../scripts/lib/root.js";
import { catalogOf, readDescription } from "../../src/catalog/index.js";

const description = readDescription();
const operations = catalogOf(description);
const { "llms.txt": llms = "", "docs/api.md": page = "" } = indexFiles(description);

test("what is committed is what `npm run generate` writes", async () => {
  for (const [name, text] of Object.entries(indexFiles(description))) {
    expect(await readFile(join(root, name), "utf8"), name).toBe(text);
  }
  const said: string[] = [];
  expect(await runGenerate(["--check"], (text) => void said.push(text)), said.join("\n")).toBe(0);
});

test("the index for agents has one line an operation, and fits into 5,000 tokens", () => {
  const lines = llms.split("\n");
  // Long permissions are written once, with a number.
  const numbered = lines.flatMap((line) => /^\[\d+\] = (.*)$/.exec(line)?.[1] ?? []);
  for (const { id, method, path, parameters, operation } of operations) {
    const { summary, deprecated, "x-syncro-permission": permission, "x-syncro-mails": mails } = operation;
    const found = lines.filter((line) => line.startsWith(`- ${id} `));
    expect(found, id).toHaveLength(1);
    const [line = ""] = found;
    expect(line).toContain(`- ${id} ${method} ${path}: ${summary}`);
    const shown = / \[(.*?)\]/.exec(line)?.[1];
    expect(numbered[Number(shown) - 1] ?? shown, id).toBe(permission);
    const ignored = parameters.filter((each) => Reflect.get(each, "x-syncro-filter") === "ignored");
    expect(/IGNORES ([a-z_, ]+)/.exec(line)?.[1]?.trim(), id).toBe(
      ignored.map(({ name }) => name).join(", ") || undefined,
    );
    expect(line.includes("MAILS"), id).toBe(mails !== undefined);
    expect(line.includes("DEPRECATED"), id).toBe(deprecated === true);
  }
  expect(lines.filter((line) => /^- \w+ [A-Z]+ \//.test(line))).toHaveLength(operations.length);
  expect(llms.length / 4).toBeLessThanOrEqual(5_000);
});

test("the index for agents shows how to call one, from TypeScript and from a shell", () => {
  for (const part of [
    "createSyncroClient()",
    "params: { path: {",
    "params: { query: {",
    "{ data, error }",
    "unwrap(",
    "paginate(",
    "readOnly",
    "SYNCRO_SUBDOMAIN, SYNCRO_API_KEY",
    "npx syncro-msp sandbox",
    "--dry-run",
    "--yes",
  ]) {
    expect(llms).toContain(part);
  }
});

test("a GET that does something counts as a write", () => {
  const changed = structuredClone(description);
  Object.assign(changed.paths["/tickets"]?.get ?? {}, { "x-syncro-side-effect": "Prints a label" });
  const line = /^- listTickets .*$/m;
  expect(line.exec(llms)?.[0]).not.toContain("WRITES");
  expect(line.exec(indexFiles(changed)["llms.txt"] ?? "")?.[0]).toContain("List tickets WRITES [");
});

test("the page for people has one row an operation, and every type that it names exists", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toHaveLength(operations.length);
  const types = rows.flatMap((row) => [...row.matchAll(/\| `([A-Z][A-Za-z]+)` (?=\|)/g)].map(([, name = ""]) => name));
  expect(types.length).toBeGreaterThan(operations.length);
  expect([...new Set(types)].filter((name) => !(name in description.components.schemas))).toEqual([]);
  for (const { id, operation } of operations) {
    const row = rows.find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row, id).toContain(operation["x-syncro-permission"] ?? "");
    for (const instead of operation["x-syncro-instead"] ?? []) expect(row).toContain(`\`${instead}\``);
  }
});
