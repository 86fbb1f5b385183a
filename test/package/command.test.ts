import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Fault, type FaultRequest, startSandbox } from "../../src/sandbox/index.js";
import { commandLines, TRACE } from "../support/command-lines.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { testWith } from "../support/tools.js";
import { ended, endlessTickets, programOf } from "./command-runs.js";
import { installPacked } from "./packed.js";

const SLOW = 300_000;
const KEY = "sandbox-key";
const LIST = ["list-tickets", "--all", "--rate-limit", "1000000"];

/** What users get, with none of the package's dependencies beside it: all the command needs is in it. */
let folder: string;
let node: string[];
beforeAll(async () => {
  folder = await installPacked(inject("builtPackage"));
  node = [process.execPath, programOf(folder)];
}, SLOW);
afterAll(() => rm(folder, { recursive: true }));

/** What the sandbox does not keep. */
const me = ({ path }: FaultRequest): Fault | undefined =>
  path === "/me" ? { status: 200, body: JSON.stringify({ user_id: 101, user_name: "Pam Beesly" }) } : undefined;

const accountAt = (url: string) => ({ SYNCRO_BASE_URL: url, SYNCRO_API_KEY: KEY });

test(
  "says its version within three times the time of Node itself",
  async () => {
    const time = async (command: string[]) => {
      const times: number[] = [];
      for (let run = 0; run < 9; run++) {
        const began = performance.now();
        await ended(command, {});
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    const bare = await time([process.execPath, "-e", "0"]);
    const version = await time([...node, "--version"]);
    console.log(`node -e 0: ${bare.toFixed(0)} ms, --version: ${version.toFixed(0)} ms`);
    expect(version).toBeLessThan(3 * bare);
  },
  SLOW,
);

test("has the licences of all that it is bundled of", async () => {
  const dist = join(folder, "node_modules/syncro-msp/dist/cli");
  const licences = await readFile(join(dist, "LICENSES.txt"), "utf8");
  for (const name of ["commander", "csv-stringify", "cli-table3", "@clack/prompts", "ora", "string-width"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC)\\)$`, "m"));
  }
});

describe("on the sandbox", () => {
  test("reads, asks, writes", async () => {
    const sandbox = await startSandbox({ tickets: 60, rateLimit: false });
    try {
      const env = accountAt(sandbox.url);
      const all = await ended([...node, ...LIST, "--format", "csv", "--fields", "number,subject"], env);
      expect(all).toMatchObject({ code: 0, said: "" });
      expect(all.out.trimEnd().split("\n")).toHaveLength(sandbox.count("tickets") + 1);
      const create = [...node, "create-ticket", "--customer-id", "12345", "--subject", "Jam"];
      expect(await ended(create, env)).toMatchObject({ code: 2, out: "" });
      const created = await ended([...create, "--yes"], env);
      expect([created.code, JSON.parse(created.out).ticket.subject]).toEqual([0, "Jam"]);
      const missing = await ended([...node, "get-ticket", "1"], env);
      expect(missing).toMatchObject({ code: 1, out: "" });
      expect(await ended([...node, "get-me"], { ...env, SYNCRO_API_KEY: "wrong-key" })).toMatchObject({ code: 3 });
    } finally {
      await sandbox.close();
    }
  });

  test("login keeps the key for its owner alone, and says nothing of it", async () => {
    const sandbox = await startSandbox({ tickets: 5, fault: me });
    const home = await temporaryFolder();
    try {
      const env = { XDG_CONFIG_HOME: home };
      const login = await ended([...node, "login", "--base-url", sandbox.url], env, { input: `${KEY}\n` });
      expect(login.code, login.said).toBe(0);
      expect(login.said + login.out).not.toContain(KEY);
      expect((await stat(join(home, "syncro-msp/profiles.json"))).mode & 0o777).toBe(0o600);
      expect((await ended([...node, "list-tickets", "--limit", "1"], env)).code).toBe(0);
    } finally {
      await sandbox.close();
    }
  });
});

describe("a long list", () => {
  test(
    "75,000 rows pass through 48 MB",
    async () => {
      const env = { ...accountAt(await endlessTickets(75_000)), NODE_OPTIONS: "--max-old-space-size=48" };
      const began = performance.now();
      const { code, out, said } = await ended([...node, ...LIST, "--format", "csv"], env);
      const seconds = (performance.now() - began) / 1_000;
      expect({ code, said }).toEqual({ code: 0, said: "" });
      expect(out.match(/\n/g)).toHaveLength(75_001);
      console.log(`75,000 rows of CSV: ${seconds.toFixed(1)} s, ${Math.round(75_000 / seconds)} rows a second`);
    },
    SLOW,
  );

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s in the middle: 130, and whole lines",
    async (signal) => {
      const env = accountAt(await endlessTickets(75_000, 5));
      const { code, out, said } = await ended([...node, ...LIST, "--format", "ndjson"], env, {
        during: (child) => void child.kill(signal),
      });
      expect([code, said]).toEqual([130, "syncro-msp: stopped\n"]);
      const lines = out.trimEnd().split("\n");
      expect(out.endsWith("\n")).toBe(true);
      expect(lines.map((line) => JSON.parse(line).id)).toEqual(lines.map((_, at) => at + 1));
      expect(lines.length).toBeLessThan(75_000);
    },
    SLOW,
  );

  test("a closed pipe ends it quietly", async () => {
    const env = accountAt(await endlessTickets(75_000));
    const [program = "", file = ""] = node;
    const line = `'${program}' '${file}' ${LIST.join(" ")} --format csv --fields id | head -n 3; echo "\${PIPESTATUS[@]}"`;
    expect(await ended(["bash", "--norc", "-c", line], env)).toEqual({ code: 0, out: "id\n1\n2\n0 0\n", said: "" });
  });
});

describe("in a terminal", () => {
  /** Types each text when what it waits for is there. */
  const typed = async (args: string[], env: Record<string, string>, answers: [wait: string, text: string][]) => {
    const line = `stty cols 80 rows 24; ${[...node, ...args].map((word) => `'${word}'`).join(" ")}; echo "code $?"`;
    const command = ["script", "-qec", line, "/dev/null"];
    const { spawn } = await import("node:child_process");
    const child = spawn("script", command.slice(1), { env: { PATH: process.env.PATH ?? "", TERM: "xterm", ...env } });
    let shown = "";
    const rest = [...answers];
    const done = new Promise<string>((resolve) => child.on("close", () => resolve(shown)));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      const [next] = rest;
      if (next === undefined || !shown.includes(next[0])) return;
      rest.shift();
      setTimeout(() => child.stdin.write(next[1]), 100);
    });
    return done;
  };

  testWith("script")(
    "a write is shown and asked about",
    async () => {
      const sandbox = await startSandbox({ tickets: 5, fault: me });
      const before = sandbox.count("tickets");
      const create = ["create-ticket", "--customer-id", "12345", "--subject", "Jam"];
      const no = await typed(create, accountAt(sandbox.url), [["Send this?", "n"]]);
      expect(no).toMatch(/POST http\S+\/tickets[\s\S]*"subject": "Jam"[\s\S]*Mails: [\s\S]*nothing was sent\s+code 2/);
      expect(sandbox.count("tickets")).toBe(before);
      expect(await typed(create, accountAt(sandbox.url), [["Send this?", "\u0003"]])).toMatch(/code 130/);
      expect(sandbox.count("tickets")).toBe(before);
      expect(await typed(create, accountAt(sandbox.url), [["Send this?", "y"]])).toMatch(/code 0/);
      expect(sandbox.count("tickets")).toBe(before + 1);
      await sandbox.close();
    },
    SLOW,
  );

  testWith("script")(
    "a key is typed without an echo",
    async () => {
      const sandbox = await startSandbox({ tickets: 5, fault: me });
      const env = { XDG_CONFIG_HOME: await temporaryFolder() };
      const shown = await typed(["login", "--base-url", sandbox.url], env, [["API key", `${KEY}\r`]]);
      await sandbox.close();
      expect(shown).toContain("code 0");
      expect(shown).not.toContain(KEY);
    },
    SLOW,
  );

  testWith("script")(
    "progress is shown, and a table fits",
    async () => {
      const env = accountAt(await endlessTickets(500, 20));
      const shown = await typed(["list-tickets", "--limit", "100", "--format", "table"], env, []);
      expect(shown).toMatch(/list-tickets: page \d of 20, \d+ rows/);
      const table = shown.split(/\r?\n/).filter((line) => line.includes("│"));
      expect(table).toHaveLength(101);
      const drawn = table.map((line) => line.slice(Math.max(0, line.search(/[│┌├└]/))));
      expect(Math.max(...drawn.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(shown).toContain("code 0");
    },
    SLOW,
  );
});

test(
  "200 command lines: never a trace, never the key, always a documented exit code",
  async () => {
    const env = { SYNCRO_BASE_URL: "http://127.0.0.1:9/api/v1", SYNCRO_API_KEY: KEY, XDG_CONFIG_HOME: "/nowhere" };
    const lines = fc.sample(
      commandLines(KEY).filter((line) => line[0] !== "sandbox" && !line.some((word) => word.includes("\0"))),
      200,
    );
    const codes: Record<string, number> = {};
    for (let at = 0; at < lines.length; at += 4) {
      await Promise.all(
        lines.slice(at, at + 4).map(async (line) => {
          // Nobody answers at that address: a call waits no longer than this.
          const { code, out, said } = await ended([...node, "--deadline", "0.1", ...line], env);
          codes[String(code)] = (codes[String(code)] ?? 0) + 1;
          expect([0, 1, 2, 3, 4], JSON.stringify(line)).toContain(code);
          expect(out + said).not.toMatch(TRACE);
          expect(out + said).not.toContain(KEY);
        }),
      );
    }
    console.log("exit codes of 200 command lines:", codes);
  },
  SLOW,
);
