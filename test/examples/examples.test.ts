import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { createSyncroClient, unwrap } from "../../src/index.js";
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { buildPrograms } from "../support/build-programs.js";
import { finished } from "../support/finished.js";

const PATIENCE = 120_000;
const names = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));
const built = await buildPrograms(names.map((name) => `examples/${name}`));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-examples-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** An account with few enough pages for the programs' own rate limit, gone when the test is over. */
async function inAccount(options: SandboxOptions, use: (account: Account) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox({ tickets: 120, customers: 30, rateLimit: false, ...options });
  const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false });
  try {
    await use({ sandbox, syncro, run: (name, ...args) => runExample(sandbox.url, name, args) });
  } finally {
    await sandbox.close();
  }
}
/** What an example printed, and how it ended. It runs as it stands, in a folder of its own. */
function runExample(sandboxUrl: string, name: string, args: string[]) {
  const program = built(`examples/${name}.ts`);
  const account = { SYNCRO_BASE_URL: sandboxUrl, SYNCRO_API_KEY: "sandbox-key" };
  return finished(spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...account } }));
}

interface Account {
  sandbox: Sandbox;
  syncro: ReturnType<typeof createSyncroClient>;
  run(name: string, ...args: string[]): ReturnType<typeof runExample>;
}

const read = (name: string) => readFile(join(folder, name), "utf8");
const writes = ({ log }: Sandbox) => log.filter(({ method }) => method !== "GET");

describe.concurrent("the examples", { timeout: PATIENCE }, () => {
  test("there are thirteen, each with a test here", async () => {
    const here = await readFile(new URL(import.meta.url), "utf8");
    expect(names).toHaveLength(13);
    const cookbook = await readFile(join(root, "docs/cookbook.md"), "utf8");
    for (const name of names) {
      expect(here).toContain(`run("${name.replace(".ts", "")}"`);
      expect(cookbook).toContain(`(../examples/${name})`);
    }
  });

  test("export all open tickets to CSV", () =>
    inAccount({}, async ({ sandbox, run }) => {
      const { code, out, errors } = await run("open-tickets-to-csv", "--out", "open.csv");
      expect(out).toBe("");
      expect(errors).toMatch(/pages: \d+ of \d+/);
      expect(code).toBe(0);
      const { Resolved: resolved = 0, ...open } = sandbox.store.ticketsByStatus();
      const count = Object.values(open).reduce((sum, tickets) => sum + tickets, 0);
      expect(resolved).toBeGreaterThan(0);
      expect(errors).toContain(`${count} open tickets`);
      expect((await read("open.csv")).trim().split("\r\n")).toHaveLength(count + 1);
    }));

  test("sync changes: each once, also when the day is asked for again", () =>
    inAccount({}, async ({ syncro, run }) => {
      const args = ["--since", "2026-11-01", "--state", "state.json", "--out", "changes.jsonl"];
      expect((await run("sync-changes", ...args)).code).toBe(0);
      const first = (await read("changes.jsonl"))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(first.length).toBeGreaterThan(1);
      for (const { updated_at } of first)
        expect(Date.parse(updated_at)).toBeGreaterThanOrEqual(Date.parse("2026-11-01"));
      await unwrap(syncro.PUT("/tickets/{id}", { params: { path: { id: 4521 } }, body: { status: "In Progress" } }));
      expect((await run("sync-changes", ...args)).errors).toMatch(/^1 changes/m);
      expect((await run("sync-changes", ...args)).errors).toMatch(/^0 changes/m);
      // Further back than the state, which says where it ended.
      const further = await run("sync-changes", "--since", "2026-01-01", "--state", "state.json");
      const found = further.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(found.length).toBeGreaterThan(1);
      expect(
        found.filter(({ updated_at }) => Date.parse(updated_at) < Date.parse("2026-11-01")).length,
      ).toBeGreaterThan(1);
    }));

  test.each<[string, Fault]>([
    ["is lost", { destroy: "after" }],
    ["is a 502", { status: 502, afterWork: true }],
    ["cannot be read", { status: 200, body: "<html>", afterWork: true }],
  ])("a ticket from an alert: one, though the alert comes twice and the first answer %s", (_name, fault) => {
    const once: SandboxOptions["fault"] = ({ method, count }) => (method === "POST" && count === 1 ? fault : undefined);
    return inAccount({ fault: once }, async ({ sandbox, run }) => {
      const args = ["--alert", "9001", "--customer", "12345", "--subject", "Disk almost full"];
      const first = await run("ticket-from-alert", ...args);
      expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/created ticket \d+/) });
      expect((await run("ticket-from-alert", ...args)).out).toMatch(/already has this alert/);
      expect(sandbox.count("tickets")).toBe(121);
      expect(writes(sandbox)).toHaveLength(1);
    });
  });

  test("log time and bill it: once, however often it is run", () =>
    inAccount({}, async ({ sandbox, run }) => {
      const time = ["--start", "2026-11-20T10:00:00-05:00", "--minutes", "45", "--notes", "Rollers"];
      const invoices = sandbox.count("invoices");
      // The first ticket of the account has an invoice already.
      const args = ["--ticket", "4530", ...time];
      const first = await run("log-time-and-bill", ...args, "--invoice");
      expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/logged 45 minutes[\s\S]*invoice \S+: \d/) });
      expect((await run("log-time-and-bill", ...args)).out).toContain("found 45 minutes");
      const again = await run("log-time-and-bill", ...args, "--invoice");
      expect(again.code).toBe(1);
      expect(again.errors).toContain("already bills this ticket");
      expect(sandbox.count("invoices")).toBe(invoices + 1);
    }));

  test("the invoice report adds up, and draws", () =>
    inAccount({ tickets: 400 }, async ({ syncro, run }) => {
      const { code, out } = await run("invoice-report", "--until", "2026-11", "--out", "chart.svg");
      expect(code).toBe(0);
      const rows = await syncro.paginate("/invoices").toArray({ limit: 10_000 });
      const october = rows.filter(({ date }) => date?.startsWith("2026-10"));
      const total = october.reduce((sum, invoice) => sum + Math.round(Number(invoice.total) * 100), 0) / 100;
      expect(out).toMatch(/^Amounts in USD$/m);
      expect(out).toMatch(new RegExp(`^2026-10 +${october.length} +${total.toFixed(2)} `, "m"));
      expect(out).not.toMatch(/['"]/);
      const chart = await read("chart.svg");
      expect(chart.match(/<rect /g)).toHaveLength(1 + 2 + 12 * 2);
      expect(chart).toContain(">USD</text>");
      expect(chart).not.toMatch(/NaN|undefined/);
    }));

  test("assets without their patches", () =>
    inAccount({ customers: 12 }, async ({ sandbox, run }) => {
      const { code, errors } = await run("assets-missing-patches", "--customer", "12345", "--out", "patches.csv");
      expect(errors).toMatch(/assets: \d+ of \d+/);
      expect(code).toBe(0);
      const [, header, ...rows] = ["", ...(await read("patches.csv")).trim().split("\r\n")];
      expect(header).toBe("id,asset,customer,installed,missing,patches");
      expect(rows.length).toBeGreaterThan(0);
      expect(errors).toMatch(new RegExp(`^${rows.length} of \\d+ assets lack patches`, "m"));
      expect(sandbox.log.filter(({ path }) => path.endsWith("/patches")).length).toBeGreaterThanOrEqual(rows.length);
    }));

  test("the last comment of every open ticket, in few requests", () =>
    inAccount({}, async ({ sandbox, syncro, run }) => {
      const { code, out } = await run("last-comments");
      expect(code).toBe(0);
      const asked = sandbox.log.length;
      expect(asked).toBeLessThan(10);
      const open = await syncro
        .paginate("/tickets", { params: { query: { status: "Not Closed" } } })
        .toArray({ limit: 1_000 });
      expect(out.trim().split("\n")).toHaveLength(open.length + 1);
      for (const { id, number } of open.slice(0, 5)) {
        const query = { ticket_id: id };
        const comments = await syncro.paginate("/ticket_comments", { params: { query } }).toArray({ limit: 1_000 });
        const newest = comments.reduce((a, b) => (Date.parse(a.created_at) > Date.parse(b.created_at) ? a : b));
        const line = out.split("\n").find((one) => one.trimStart().startsWith(`${number} `));
        expect(line).toContain(newest.created_at.slice(0, 10));
        expect(line).toContain(newest.body);
      }
    }));

  test("stale tickets are closed when told so, and only those", () =>
    inAccount({}, async ({ sandbox, run }) => {
      const args = ["--before", "2026-09-01", "--status", "New"];
      const { Resolved: resolved = 0 } = sandbox.store.ticketsByStatus();
      const dry = await run("close-stale-tickets", ...args);
      const count = Number(/^(\d+) of \d+ would be resolved/m.exec(dry.out)?.[1]);
      expect(count).toBeGreaterThan(0);
      expect(writes(sandbox)).toEqual([]);
      const done = await run("close-stale-tickets", ...args, "--yes");
      expect(done).toMatchObject({ code: 0, out: expect.stringContaining(`${count} resolved, 0 failed`) });
      expect(sandbox.store.ticketsByStatus().Resolved).toBe(resolved + count);
    }));

  test("500 are closed in a batch, the refused ones reported", () => {
    const locked = { status: 422, body: JSON.stringify({ success: false, message: ["Ticket is locked"] }) };
    const fault: SandboxOptions["fault"] = ({ method, path, count }) => {
      if (method !== "PUT") return undefined;
      if (path.endsWith("7")) return locked;
      // Once without a usable answer: nobody knows what became of it, so it is sent again.
      return path.endsWith("3") && count === 1 ? { status: 302, headers: { location: "/login" } } : undefined;
    };
    return inAccount({ fault }, async ({ sandbox, run }) => {
      const { Resolved: resolved = 0 } = sandbox.store.ticketsByStatus();
      const dry = await run("close-500", "--limit", "40");
      expect(dry).toMatchObject({ code: 0, out: expect.stringContaining("40 would be resolved") });
      expect(writes(sandbox)).toEqual([]);
      const { code, out, errors } = await run("close-500", "--limit", "40", "--yes");
      const [, done, not] = /^(\d+) resolved, (\d+) not/m.exec(out) ?? [];
      expect(code).toBe(1);
      expect(Number(not)).toBeGreaterThan(0);
      expect(Number(done) + Number(not)).toBe(40);
      expect(out.match(/^\d+\t422\tupdateTicket \(id \d+\): Ticket is locked$/gm)).toHaveLength(Number(not));
      expect(sandbox.store.ticketsByStatus().Resolved).toBe(resolved + Number(done));
      const thirds = writes(sandbox).filter(({ path }) => path.endsWith("3"));
      expect(thirds.length).toBeGreaterThan(0);
      const unclear = new Set(thirds.map(({ path }) => path)).size;
      expect(thirds).toHaveLength(2 * unclear);
      expect(errors).toContain(`${Number(not) + unclear} failed: 40 of 40`);
      expect(errors).toContain(`0 failed: ${unclear} of ${unclear}`);
    });
  });

  test("every write stands in the audit file", () =>
    inAccount({}, async ({ sandbox, run }) => {
      expect(await run("audit", "--customer", "12345", "--file", "audit.jsonl")).toMatchObject({ code: 0 });
      expect(writes(sandbox)).toHaveLength(2);
      const lines = (await read("audit.jsonl"))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines).toEqual([
        expect.objectContaining({ who: "nightly-import", what: "POST /tickets", outcome: "done: 200" }),
        expect.objectContaining({
          who: "pam",
          what: expect.stringMatching(/^PUT .tickets.\d+$/),
          outcome: "done: 200",
        }),
      ]);
      expect((await run("audit", "--customer", "1", "--file", "audit.jsonl")).code).not.toBe(0);
      expect(await read("audit.jsonl")).toContain('"outcome":"refused: 422"');
    }));

  test("customers are mirrored: new, changed, and nothing twice", () =>
    inAccount({}, async ({ syncro, run }) => {
      const args = ["--database", "customers.db"];
      const totals = await syncro.paginate("/customers", { params: { query: { include_disabled: "true" } } }).toArray({
        limit: 1_000,
      });
      expect((await run("mirror-customers", ...args)).out).toContain(`${totals.length} new, 0 changed, 0 deleted`);
      const body = { notes: "Ring twice" };
      await unwrap(syncro.PUT("/customers/{id}", { params: { path: { id: 12345 } }, body }));
      expect((await run("mirror-customers", ...args)).out).toContain("0 new, 1 changed, 0 deleted");
      const database = new sqlite.Database(join(folder, "customers.db"));
      expect(database.all("SELECT id FROM customers WHERE deleted = 0")).toHaveLength(totals.length);
      database.run("INSERT INTO customers VALUES (1, 'Gone Ltd', NULL, NULL, '', '{}', 0)");
      database.close();
      expect((await run("mirror-customers", ...args)).out).toContain("0 new, 0 changed, 1 deleted");
    }));

  test("files are attached once", () =>
    inAccount({}, async ({ syncro, run }) => {
      const urls = ["https://files.example.com/jam.jpg", "https://files.example.com/a%20b.txt"];
      const args = ["--ticket", "4521", ...urls];
      expect((await run("attach-files", ...args)).out).toContain("2 attached, 0 already there");
      expect((await run("attach-files", ...args)).out).toContain("0 attached, 2 already there");
      const { ticket } = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 4521 } } }));
      expect(ticket.attachments?.map(({ file_name }) => file_name)).toEqual(["intake.pdf", "jam.jpg", "a b.txt"]);
    }));

  test("custom fields by their names, case and all", () =>
    inAccount({}, async ({ run }) => {
      expect((await run("custom-fields")).out).toMatch(/^\d+\tContract Tier \(A\/B\/C\)$/m);
      const values = (await run("custom-fields", "--field", "Contract Tier (A/B/C)")).out.trim().split("\n");
      for (const line of values) expect(line).toMatch(/^.+\t[ABC]$/);
      const assets = (await run("custom-fields", "--of", "assets")).out;
      expect(assets).toMatch(/^\d+\tNotes$/m);
      expect(assets).not.toMatch(/^\d+\tnotes$/m);
    }));
});
