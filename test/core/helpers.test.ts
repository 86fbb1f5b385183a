import { describe, expect, onTestFinished, test } from "vitest";
import { createUnlessExists, updatedSince, zonedTime } from "../../src/helpers/index.js";
import { createSyncroClient, isSyncroConnectionError, unwrap } from "../../src/index.js";
import { type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";

async function sandboxed(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ tickets: 60, customers: 5, ...options });
  onTestFinished(() => sandbox.close());
  const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false, retry: false });
  return { sandbox, syncro };
}

describe("zonedTime", () => {
  test.each([
    ["2026-11-20 09:00", "America/New_York", "2026-11-20T09:00:00-05:00"],
    ["2026-07-20T09:00:30", "America/New_York", "2026-07-20T09:00:30-04:00"],
    ["2026-07-20", "Asia/Kolkata", "2026-07-20T00:00:00+05:30"],
    ["2026-01-01", "UTC", "2026-01-01T00:00:00+00:00"],
    ["2026-11-01 01:30", "America/New_York", "2026-11-01T01:30:00-04:00"], // shown twice
    ["2026-03-08 03:00", "America/New_York", "2026-03-08T03:00:00-04:00"], // the first after the gap
    ["2026-12-31 23:59", "Pacific/Kiritimati", "2026-12-31T23:59:00+14:00"],
  ])("%s in %s is %s", (time, zone, expected) => {
    expect(zonedTime(time, zone)).toBe(expected);
  });

  test.each([
    ["2026-03-08 02:30", "America/New_York", "does not exist in America/New_York"],
    ["2026-02-30", "UTC", "time must be a date"],
    ["2026-11-20T09:00:00Z", "UTC", "without an offset"],
    ["2026-11-20", "Eastern", "timeZone is not an IANA time zone"],
  ])("%s in %s is refused", (time, zone, words) => {
    expect(() => zonedTime(time, zone)).toThrow(words);
  });
});

describe("updatedSince", () => {
  test("a run gives what changed since the one before, once, though whole days are asked for", async () => {
    const { syncro, sandbox } = await sandboxed();
    const run = async (cursor?: Parameters<typeof updatedSince>[0]) => {
      const rows = updatedSince(JSON.parse(JSON.stringify(cursor ?? null)) ?? undefined, (since) =>
        syncro.paginate("/tickets", { params: { query: { since_updated_at: since } } }),
      );
      const ids: number[] = [];
      for await (const { id } of rows) ids.push(id);
      return { ids, cursor: rows.cursor };
    };
    const first = await run();
    expect(first.ids.toSorted()).toEqual(sandbox.store.ids("tickets").toSorted());
    expect((await run(first.cursor)).ids).toEqual([]);

    const [changed = 0] = sandbox.store.ids("tickets");
    await unwrap(syncro.PUT("/tickets/{id}", { params: { path: { id: changed } }, body: { subject: "Jams again" } }));
    const { ticket } = await unwrap(syncro.POST("/tickets", { body: { customer_id: 12345, subject: "New" } }));
    const second = await run(first.cursor);
    expect(second.ids.toSorted()).toEqual([changed, ticket.id].toSorted());
    expect((await run(second.cursor)).ids).toEqual([]);
  });

  const row = (id: number, updated_at: string | null) => ({ id, updated_at });
  const given = (...rows: ReturnType<typeof row>[]) =>
    (async function* () {
      yield* rows;
    })();

  test("asks for the day before the newest change, and forgets what is older", async () => {
    const rows = updatedSince(undefined, () =>
      given(
        row(1, "2026-11-18T09:00:00-05:00"),
        row(2, "2026-11-20T01:00:00-05:00"),
        row(3, "2026-11-19T23:00:00-05:00"),
      ),
    );
    for await (const _ of rows);
    expect(rows.cursor).toEqual({
      day: "2026-11-20",
      seen: { 2: "2026-11-20T01:00:00-05:00", 3: "2026-11-19T23:00:00-05:00" },
    });
    const asked: unknown[] = [];
    const next = updatedSince(rows.cursor, (since) => {
      asked.push(since);
      // A list that ignores the filter gives the old ones too.
      return given(row(1, "2026-11-18T09:00:00-05:00"), row(3, "2026-11-20T08:00:00-05:00"), row(4, null));
    });
    const ids: number[] = [];
    for await (const { id } of next) ids.push(id);
    expect(asked).toEqual(["2026-11-19"]);
    expect(ids).toEqual([3, 4]);
  });

  test("a run that was left or failed is to be done again", async () => {
    const before = { day: "2026-11-20", seen: {} };
    const left = updatedSince(before, () =>
      given(row(1, "2026-11-21T09:00:00-05:00"), row(2, "2026-11-22T09:00:00-05:00")),
    );
    for await (const _ of left) break;
    expect(left.cursor).toBe(before);
  });
});

describe("createUnlessExists", () => {
  const body = { business_name: "Vance Refrigeration", email: "bob@example.com" };
  const byEmail = (syncro: ReturnType<typeof createSyncroClient>) => ({
    find: async () => {
      const found = await syncro
        .paginate("/customers", { params: { query: { email: body.email } } })
        .toArray({ limit: 1 });
      return found[0];
    },
    create: async () => (await unwrap(syncro.POST("/customers", { body }))).customer,
  });

  test("creates once, then finds", async () => {
    const { syncro, sandbox } = await sandboxed();
    const first = await createUnlessExists(byEmail(syncro));
    const second = await createUnlessExists(byEmail(syncro));
    expect([first.how, second.how]).toEqual(["created", "found"]);
    expect(second.record.id).toBe(first.record.id);
    expect(sandbox.count("customers")).toBe(6);
  });

  test.each([{ destroy: "after" } as const, { status: 502, afterWork: true }])(
    "finds what was made though the answer was lost: %o",
    async (lost) => {
      const { syncro, sandbox } = await sandboxed({ fault: ({ method }) => (method === "POST" ? lost : undefined) });
      const { how, record } = await createUnlessExists(byEmail(syncro));
      expect(how).toBe("found-after");
      expect(record.email).toBe(body.email);
      expect(sandbox.count("customers")).toBe(6);
      expect(sandbox.log.filter(({ method }) => method === "POST")).toHaveLength(1);
    },
  );

  test("does not send again what was lost on its way: the error says that nobody knows", async () => {
    const { syncro, sandbox } = await sandboxed({
      fault: ({ method }) => (method === "POST" ? { destroy: "before" } : undefined),
    });
    const error: unknown = await createUnlessExists(byEmail(syncro)).catch((thrown: unknown) => thrown);
    expect(isSyncroConnectionError(error) && error.outcome).toBe("unknown");
    expect(sandbox.log.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("a refusal is thrown without a second look", async () => {
    const { syncro, sandbox } = await sandboxed({
      fault: ({ method }) => (method === "POST" ? { status: 422 } : undefined),
    });
    await expect(createUnlessExists(byEmail(syncro))).rejects.toThrow();
    expect(sandbox.log.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });
});
