import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Description } from "../../src/catalog/index.js";
import { root } from "./root.js";

const cli = createRequire(import.meta.url)
  .resolve("@redocly/cli/package.json")
  .replace(/package\.json$/, "bin/cli.js");

/** Runs the Redocly CLI from the root, without telemetry or update notices. */
export async function redocly(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, [cli, ...args], {
    cwd: root,
    env: { ...process.env, ...env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The sources of the description in one document. What is published is made from it. */
export async function readSources(): Promise<Description> {
  const directory = await mkdtemp(join(tmpdir(), "syncro-bundle-"));
  try {
    const file = join(directory, "openapi.json");
    await redocly(["bundle", "openapi/syncro.yaml", "--output", file]);
    return JSON.parse(await readFile(file, "utf8")) as Description;
  } finally {
    await rm(directory, { recursive: true });
  }
}
