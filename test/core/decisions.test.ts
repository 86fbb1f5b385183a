import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";

// docs/decisions: what is no longer maintained is imported in one place, so that it can be replaced in one place.

const files = ["src", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(root, folder, name), "utf8") })),
);

test.each([
  // The script writes the file's text.
  ["openapi-fetch", ["scripts/generate/files.ts", "src/generated/client.ts"]],
  ["openapi-typescript", ["scripts/generate/schema-types.ts"]],
  ["bottleneck", ["src/rate-limit/runner.ts"]],
])("%s is imported by %j alone", (name, expected) => {
  const imports = new RegExp(`(?:from|import\\(?) ?"${name}[/"]`);
  expect(
    files
      .filter(({ text }) => imports.test(text))
      .map(({ name: file }) => file)
      .sort(),
  ).toEqual(expected);
});

test("the wrapper takes three names of what openapi-typescript writes", () => {
  const wrapper = files.filter(({ name }) => name.startsWith("src") && !name.startsWith("src/catalog"));
  const taken = wrapper.flatMap(({ text }) =>
    [...text.matchAll(/\{([^}]*)\} from "[^"]*\/schema\.js"/g)].flatMap(([, names = ""]) => names.split(",")),
  );
  expect([...new Set(taken.map((name) => name.trim()))].sort()).toEqual(["components", "operations", "paths"]);
});
