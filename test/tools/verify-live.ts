import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Findings } from "../../scripts/lib/inspect/finding.js";
import { verifyLive } from "../../scripts/verify/run.js";
import { readDescription } from "../../src/catalog/index.js";
import { type Plant, startPlanting } from "./planting.js";

export interface Run {
  code: number;
  report: string;
  findings: Findings;
  har: string;
  said: string[];
}

const whole = readDescription();

/** A run of verify:live that waits for nothing, and the files it wrote. */
export async function run(args: string[], env: Record<string, string> = {}, description = whole): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-verify-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const said: string[] = [];
  const code = await verifyLive({
    args: ["--out", folder, ...args],
    env,
    description,
    say: (line) => said.push(line),
    client: { rateLimit: false, retry: { minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 } },
  });
  const read = (name: string) => readFile(join(folder, name), "utf8").catch(() => "");
  const findings = JSON.parse((await read("findings.json")) || "{}");
  return { code, report: await read("report.md"), findings, har: await read("traffic.har"), said };
}

/** In the environment of the runs below, and never to be sent to a sandbox. */
export const REAL_KEY = "T-the-real-key";

/** A run against a server that changes the answers of `target`. */
export async function runPlanted(target: string, plants: Plant[], description = whole) {
  const proxy = await startPlanting(target, plants);
  onTestFinished(() => proxy.close());
  return { ...(await run(["--base-url", proxy.url], { SYNCRO_API_KEY: REAL_KEY }, description)), proxy };
}

export type Found = [section: string, operation: string, field: string, detail: string];

/** The rows of the tables of a report. */
export function deviationsIn(report: string): Found[] {
  return report.split("\n## ").flatMap((section) => {
    const title = /^[^(\n]*/.exec(section)?.[0].trim() ?? "";
    return [...section.matchAll(/^\| `([^`]+)` \| (?:`([^`]+)`)? ?\| (.+) \| \d+ \|$/gm)].map(
      ([, operation = "", field = "", detail = ""]): Found => [title, operation, field, detail],
    );
  });
}

/** The list that follows these words. */
export const listAfter = (report: string, words: string): string[] =>
  (report.split(words)[1] ?? "").split("\n\n")[1]?.split("\n") ?? [];
