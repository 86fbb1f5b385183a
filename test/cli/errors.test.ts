import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Stopped } from "../../src/cli/exit-code.js";
import type { FetchLike } from "../../src/index.js";
import { answering, KEY, run } from "./run.js";

const GET = ["get-ticket", "7"];
const CREATE = ["create-ticket", "--customer-id", "1", "--subject", "s", "--yes"];

describe("the exit code says what became of it", () => {
  test.each([
    [GET, 404, { error: "Not found" }, 1, /404 getTicket \(id 7\): Not found/],
    [GET, 400, { error: "bad" }, 1, /400/],
    [CREATE, 422, { error: "Subject can't be blank" }, 1, /422 createTicket .*Subject can't be blank/],
    [CREATE, 200, { success: false, message: ["is wrong"] }, 1, /is wrong/],
    [GET, 401, { error: "Unauthorized" }, 3, /401/],
    [CREATE, 403, { error: "Forbidden" }, 3, /Tickets - Create/],
    [GET, 429, { error: "Too many" }, 4, /429/],
    [GET, 500, { error: "down" }, 4, /500/],
    [GET, 408, { error: "slow" }, 1, /408/],
    [CREATE, 408, { error: "slow" }, 4, /look for it before sending again/],
    [CREATE, 500, { error: "down" }, 4, /look for it before sending again/],
    [GET, 302, {}, 4, /redirect/i],
  ])("%j answered %i %j: %i", async (args, status, body, code, words) => {
    const { fetch, requests } = answering(() => body, status);
    const ran = await run(args, { fetch });
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.said).toMatch(/^syncro-msp: /);
    expect(ran.said).toMatch(words);
    expect(requests).toHaveLength(1);
  });

  test.each([
    [401, 3, false],
    [403, 3, false],
    [422, 1, false],
    [429, 4, true],
    [500, 4, true],
  ])("a list whose first page is answered %i: to run it again may help: %s", async (status, code, mayHelp) => {
    const { fetch } = answering(() => ({ error: "no" }), status);
    const ran = await run(["list-tickets", "--all"], { fetch });
    expect(ran.code).toBe(code);
    expect(ran.said.includes("run it again")).toBe(mayHelp);
  });

  test("no answer at all is 4; only a write is to be looked for", async () => {
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    };
    const [read, write] = [await run(GET, { fetch }), await run(CREATE, { fetch })];
    expect([read.code, write.code]).toEqual([4, 4]);
    expect(read.said).not.toMatch(/look/i);
    expect(write.said).toMatch(/look for it before sending again/);
  });

  test("HTML with 200 is no answer", async () => {
    const fetch = async () => new Response("<html>", { headers: { "content-type": "text/html" } });
    expect((await run(GET, { fetch })).code).toBe(4);
  });

  test("a key that the server says aloud is not shown", async () => {
    const { fetch } = answering(() => ({ error: `no such key: ${KEY}` }), 401);
    const { said } = await run(GET, { fetch });
    expect(said).toContain("no such key");
    expect(said).not.toContain(KEY);
  });

  describe("output that cannot be written", () => {
    const full = (code: string) => {
      const output = new Writable({
        write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
      });
      return output.on("error", () => {});
    };
    const { fetch } = answering(() => ({ ticket: { id: 7 } }));

    test("is no success of a read", async () => {
      const { code, said } = await run(GET, { fetch, output: full("ENOSPC") });
      expect([code, said]).toEqual([4, "syncro-msp: unexpected: ENOSPC\n"]);
    });

    test("leaves a write done, and says so", async () => {
      const { code, said } = await run(CREATE, { fetch, output: full("ENOSPC") });
      expect([code, said]).toEqual([4, "syncro-msp: it was done; the answer could not be written: ENOSPC\n"]);
      expect(await run(CREATE, { fetch, output: full("EPIPE") })).toMatchObject({ code: 0, said: "" });
    });

    test("for want of a key is no reason to say that nothing was sent", async () => {
      const rows = answering(() => ({ rows: [1] }));
      const args = ["request", "POST", "/some/thing", "--set", "a=1", "--yes", "--format", "csv"];
      const { code, said } = await run(args, rows);
      expect([code, said]).toEqual([4, expect.stringContaining("it was done; the answer could not be written: ")]);
      expect(said).toContain("--items rows");
    });
  });

  describe("a stop on the way", () => {
    const stopped = async (args: string[]) => {
      const controller = new AbortController();
      const fetch: FetchLike = (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
          controller.abort(new Stopped("stopped"));
        });
      return run(args, { fetch, stop: controller.signal });
    };

    test("of a write says to look first", async () => {
      const { code, said } = await stopped(CREATE);
      const advice = "This may have created a ticket: look for it before sending again.";
      expect([code, said]).toEqual([130, `syncro-msp: stopped. ${advice}\n`]);
    });

    test("of a read only stops", async () => {
      expect(await stopped(GET)).toMatchObject({ code: 130, said: "syncro-msp: stopped\n" });
    });

    test("before a write left, only stops", async () => {
      const ran = await run(CREATE, { stop: AbortSignal.abort(new Stopped("stopped")) });
      expect(ran).toMatchObject({ code: 130, said: "syncro-msp: stopped\n" });
    });
  });

  test("a 404 of a number says how to find the id", async () => {
    const { fetch } = answering(() => ({ error: "Not found" }), 404);
    expect((await run(["get-ticket", "2342"], { fetch })).said).toContain(
      "if 2342 is the number, `list-tickets --number 2342` finds the id",
    );
    expect((await run(["get-customer", "2342"], { fetch })).said).not.toContain("--number");
  });

  test("the whole command ends at its deadline, a walk included", async () => {
    const fetch = async (url: string) => {
      const page = Number(new URL(url).searchParams.get("page"));
      await new Promise((resolve) => setTimeout(resolve, 30));
      return Response.json({ tickets: [{ id: page }], meta: { total_pages: 1_000 } });
    };
    const { code, said } = await run(["list-tickets", "--all", "--deadline", "0.2"], { fetch });
    const rows = await run(["list-tickets", "--all", "--deadline", "0.2", "--format", "ndjson"], { fetch });
    const printed = rows.out.trimEnd().split("\n").length;
    expect(rows.said).toContain(`To resume, rerun with --page ${printed + 1}\n`);
    expect([code, said]).toEqual([
      4,
      expect.stringMatching(
        /^syncro-msp: deadline exceeded \(--deadline 0\.2\)\n {2}Nothing was printed: run it again/,
      ),
    ]);
  });
});

test("--verbose says what happens, on standard error", async () => {
  const { fetch } = answering(() => ({ ticket: { id: 7 } }));
  const { code, out, said } = await run([...GET, "--verbose"], { fetch });
  expect([code, JSON.parse(out)]).toEqual([0, { ticket: { id: 7 } }]);
  expect(said).toMatch(/^request GET \/tickets\/\{id\} operation=getTicket attempt=1 /m);
  expect(said).toMatch(/^response GET .* status=200$/m);
});

test("help and version are on standard output, and 0", async () => {
  for (const args of [["--help"], ["help"], ["-h"], ["help", "login"], ["list-tickets", "--help"], ["--version"]]) {
    const { code, out, said } = await run(args, { env: {} });
    expect([code, said]).toEqual([0, ""]);
    expect(out).not.toBe("");
  }
  expect((await run(["help", "lits-tickets"])).said).toContain('did you mean "list-tickets"?');
});

test("operations are found by every word, the deprecated ones last", async () => {
  const { out } = await run(["operations", "timer", "--format", "json"]);
  const found: { command: string; summary: string }[] = JSON.parse(out);
  expect(found.map(({ command }) => command)).toContain("create-ticket-timer");
  const old = found.map(({ summary }) => summary.endsWith("(deprecated)"));
  expect(old).toEqual([...old].sort());
  expect(old).toContain(true);
  const all = JSON.parse((await run(["operations", "--format", "json"])).out);
  expect(all.length).toBeGreaterThanOrEqual(195);
  expect(await run(["operations", "no-such-thing"])).toMatchObject({ code: 0, said: expect.stringContaining("fewer") });
});
