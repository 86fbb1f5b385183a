import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import config from "../vitest.config.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const projects = (script: string) => [...scripts[script].matchAll(/--project (\w+)/g)].map(([, name]) => name);
const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" }).filter((name) =>
  /^(?!.*node_modules).*\.test\.ts$/.test(name),
);

test("every test is in a room, and npm test and test:rest run each room once", () => {
  const rooms = [...new Set(files.map((name) => name.split("/")[0]))].sort();
  expect([...projects("test"), ...projects("test:rest")].sort()).toEqual(rooms);
  expect(projects("test:all")).toEqual([]);
  const names = config.test?.projects?.map(
    (project) => typeof project === "object" && "test" in project && project.test?.name,
  );
  expect(names?.sort()).toEqual(rooms);
});
