import { tmpdir } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { breakConnections } from "../../scripts/package/run/broken.js";
import { exercise, loadSources } from "../../scripts/package/run/exercise.js";
import { countArrivals } from "../../scripts/package/run/repeated.js";
import { runPackage } from "../../scripts/package/run/run.js";
import { chooseRuntimes, execute, fetchRuntime, PRESENT, RUNTIMES } from "../../scripts/package/run/runtimes.js";
import { testClient } from "../support/client.js";

afterEach(() => vi.unstubAllEnvs());

test("all lines of Node that are supported, Bun, Deno and the web, each in an exact version", () => {
  expect(RUNTIMES.map(({ name }) => name)).toEqual(["node@20", "node@22", "node@24", "node@26", "bun", "deno", "web"]);
  for (const { install } of RUNTIMES) expect(install?.version ?? "0.0.0").toMatch(/^\d+\.\d+\.\d+$/);
});

test("--only takes names, and says which there are", async () => {
  expect(chooseRuntimes("deno,present")).toEqual([RUNTIMES[5], PRESENT]);
  const said: string[] = [];
  expect(await runPackage("/nowhere", ["--only", "node@18"], (text) => said.push(text))).toBe(2);
  expect(said).toEqual([
    "--only: unknown runtime node@18. Known: node@20, node@22, node@24, node@26, bun, deno, web, present",
  ]);
  expect(await runPackage("/nowhere", ["--olny", "bun"], (text) => said.push(text))).toBe(2);
  expect(said.at(-1)).toContain("--olny");
});

test("a runtime that cannot be fetched says why", async () => {
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9/");
  vi.stubEnv("npm_config_fetch_retries", "0");
  vi.stubEnv("npm_config_prefer_online", "true");
  const install = { package: "bun", version: "0.0.1", where: ["bun", "--version"] };
  const fetched = fetchRuntime({ ...PRESENT, install }, tmpdir());
  await expect(fetched).rejects.toThrow(/^bun@0\.0\.1 cannot be fetched: exit code 1: .*ECONNREFUSED/s);
});

test("a program that fails says how it ended, and what it said last", async () => {
  const failing = execute(process.execPath, ["-e", "console.error('no such thing'); process.exit(3)"], tmpdir());
  await expect(failing).rejects.toThrow("exit code 3: no such thing");
});

test("a program with other results does not pass, nor one that sends more than it should", async () => {
  await expect(exercise(async () => '{"surface": {}, "results": {}}', true)).rejects.toThrow("strictly deep-equal");
  const programs = new URL("../../scripts/package/run/programs/", import.meta.url);
  const { scenario, surfaceOf } = await import(new URL("scenario.mjs", programs).href);
  const program = async (url: string, imports: string[]) => {
    const modules = await loadSources(imports);
    return JSON.stringify({ surface: surfaceOf(modules), results: await scenario(modules, url) });
  };
  await exercise(program, true);
  const twice = async (url: string, imports: string[]) => {
    const said = await program(url, imports);
    await testClient(url, { apiKey: "sandbox-key" }).POST("/tickets", { body: { customer_id: 1, subject: "again" } });
    return said;
  };
  await expect(exercise(twice, true)).rejects.toThrow(/'POST \/tickets': 3/);
});

test("a runtime that gets broken connections wrong, or leaves some out, does not pass", async () => {
  const answers = (change: object) => async (cases: string) =>
    (JSON.parse(cases) as { name: string; method: string }[])
      .map(({ name, method }) => {
        const sent = name !== "refused" && name !== "unknown host";
        const right = {
          name,
          method,
          outcome: sent ? "unknown" : "not-sent",
          attempts: sent && method !== "GET" ? 1 : 5,
        };
        return JSON.stringify(name === "silence" && method === "GET" ? { ...right, ...change } : right);
      })
      .join("\n");
  // Nothing arrives here: a write that the servers have not seen exactly once is wrong.
  await expect(breakConnections(answers({}), false)).rejects.toThrow(
    /^wrong outcomes:\n.*"reset before the work","method":"POST"/,
  );
  await expect(breakConnections(answers({ outcome: "not-sent" }), false)).rejects.toThrow(
    '"name":"silence","method":"GET"',
  );
  await expect(breakConnections(async () => "{}", false)).rejects.toThrow("only 1 of 24 calls finished");
});

test("a runtime that repeats an answered write, or leaves one out, does not pass", async () => {
  const send = (times: (name: string) => number) => async (cases: string) => {
    for (const { name, method, baseUrl } of JSON.parse(cases) as { name: string; method: string; baseUrl: string }[]) {
      for (let left = times(name); left > 0; left--) {
        const verb = method.split(" ")[0] ?? "";
        const body = verb === "GET" ? null : "{}";
        await fetch(baseUrl, { method: verb, headers: { "x-case": name }, body, duplex: "half" } as RequestInit);
      }
    }
    return "";
  };
  const once = (name: string) => (name.startsWith("421") ? 0 : 1);
  await expect(
    countArrivals(
      send(() => 0),
      false,
    ),
  ).rejects.toThrow("401 GET: 0 arrivals");
  // Node's own fetch sends these twice.
  await expect(
    countArrivals(
      send(() => 1),
      false,
    ),
  ).rejects.toThrow("421 POST: 2 arrivals");
  await expect(countArrivals(send(once), false)).rejects.toThrow("421 GET: 0 arrivals");
});
