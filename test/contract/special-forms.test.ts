import { describe, expect, test } from "vitest";
import { isSyncroRequestError, isSyncroResponseError, unwrap } from "../../src/index.js";
import { testClient } from "../support/client.js";
import { type Reply, startServer } from "../support/server.js";

// What is unlike the rest of the API, written by hand: what a caller types, and what the server saw.

async function against(...replies: Reply[]) {
  const server = await startServer(replies);
  return { syncro: testClient(server.url), seen: server.seen };
}

describe("a form with a file", () => {
  const attach = (body: { file: File; name?: string }) => ({ params: { path: { id: 27 } }, body });

  test("arrives with its name, its type and its bytes, under a boundary of its own", async () => {
    const { syncro, seen } = await against({ status: 201, json: { attachment: { id: 1, name: "Quote" } } });
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const file = new File([bytes], "Angebot März.pdf", { type: "application/pdf" });
    await unwrap(syncro.POST("/purchase_orders/{id}/attachments", attach({ file, name: "Quote" })));
    const [request] = seen;
    expect(request).toMatchObject({ method: "POST", path: "/purchase_orders/27/attachments" });
    expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
    const headers = { "content-type": request?.headers["content-type"] ?? "" };
    const form = await new Response(request?.bytes, { headers }).formData();
    expect([...form.keys()]).toEqual(["file", "name"]);
    expect(form.get("name")).toBe("Quote");
    const arrived = form.get("file");
    if (!(arrived instanceof File)) throw new Error("no file arrived");
    expect([arrived.name, arrived.type]).toEqual(["Angebot März.pdf", "application/pdf"]);
    expect(new Uint8Array(await arrived.arrayBuffer())).toEqual(bytes);
  });

  test("is sent whole again when it was refused for the rate", async () => {
    const { syncro, seen } = await against({ status: 429, text: "Retry later" }, { status: 201, json: {} });
    const file = new File(["%PDF-1.7"], "quote.pdf", { type: "application/pdf" });
    await unwrap(syncro.POST("/purchase_orders/{id}/attachments", attach({ file })));
    expect(seen).toHaveLength(2);
    expect(seen[0]?.body).toContain("%PDF-1.7");
    expect(seen[1]?.body).toBe(seen[0]?.body);
  });

  test("needs a File: without a name the vendor cannot tell what it is", async () => {
    const { syncro, seen } = await against({ json: {} });
    const blob = new Blob(["%PDF"]) as File;
    const error = await syncro.POST("/purchase_orders/{id}/attachments", attach({ file: blob })).catch((e) => e);
    expect(isSyncroRequestError(error) && error.issues).toEqual([
      { field: "body.file", message: expect.stringContaining("wrap it in a File") },
    ]);
    expect(seen).toHaveLength(0);
  });
});

describe("queries", () => {
  test("ids are a comma list", async () => {
    const { syncro, seen } = await against({ json: [] });
    await unwrap(syncro.GET("/customer_assets/chat_information_by_ids", { params: { query: { ids: [1, 2, 3] } } }));
    expect(seen[0]?.search).toBe("?ids=1,2,3");
  });

  test("Rails arrays repeat their key with its brackets", async () => {
    const { syncro, seen } = await against({ json: { leads: [], meta: { page: 1, total_pages: 1 } } });
    const query = { "statuses[]": ["New", "In Progress"], "users[]": [101], page: 1 };
    await unwrap(syncro.GET("/leads", { params: { query } }));
    expect(seen[0]?.search).toBe("?statuses[]=New&statuses[]=In%20Progress&users[]=101&page=1");
  });

  test("booleans are the words", async () => {
    const { syncro, seen } = await against({ json: { tickets: [], meta: { page: 1, total_pages: 1 } } });
    await unwrap(syncro.GET("/tickets", { params: { query: { mine: true, all_comments: false } } }));
    expect(seen[0]?.search).toBe("?mine=true&all_comments=false");
  });

  test("a Date is refused with what to send instead", async () => {
    const { syncro, seen } = await against({ json: {} });
    const since: unknown = new Date("2026-11-01T00:00:00Z");
    const error = await syncro
      .GET("/tickets", { params: { query: { since_updated_at: since as string } } })
      .catch((e) => e);
    expect(isSyncroRequestError(error) && error.issues).toEqual([
      { field: "query.since_updated_at", message: expect.stringContaining("toISOString()") },
    ]);
    expect(seen).toHaveLength(0);
  });
});

describe("bodies", () => {
  test("a Date becomes the ISO text that the vendor's own times are", async () => {
    const { syncro, seen } = await against({ json: { id: 1 } });
    const startAt: unknown = new Date("2026-11-20T10:00:00-05:00");
    await syncro.POST("/tickets/{id}/timer_entry", {
      params: { path: { id: 4521 } },
      body: { start_at: startAt as string, duration_minutes: 15 },
    });
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ start_at: "2026-11-20T15:00:00.000Z", duration_minutes: 15 });
  });

  test("none at all goes out as none, with the JSON type without which the vendor answers 400", async () => {
    const { syncro, seen } = await against({ json: { ticket_timer: { id: 1 } } });
    await unwrap(syncro.POST("/ticket_timers/{id}/pause", { params: { path: { id: 1 } } }));
    expect(seen[0]).toMatchObject({ method: "POST", body: "" });
    expect(seen[0]?.headers["content-type"]).toBe("application/json");
    expect(seen[0]?.headers["transfer-encoding"]).toBeUndefined();
  });

  test("an alert is created by its fields under their wrapper or without", async () => {
    const { syncro, seen } = await against({ status: 201, json: { success: true, alert: { id: 1 } } });
    const fields = { customer_id: 12345, asset_id: 7788, description: "Disk full", resolved: false, trigger: "disk" };
    const { alert } = await unwrap(syncro.POST("/rmm_alerts", { body: { rmm_alert: fields } }));
    await unwrap(syncro.POST("/rmm_alerts", { body: fields }));
    expect(alert.id).toBe(1);
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([{ rmm_alert: fields }, fields]);
  });
});

describe("answers", () => {
  test.each([
    ["a name", "Pam Beesly", "Pam Beesly"],
    ["the feature is off", "Disabled", "Disabled"],
    ["a name that looks like JSON", "42", "42"],
    ["an unknown number", "", ""],
    ["the reference's JSON form", '{"data":{"name":"Pam"}}', '{"data":{"name":"Pam"}}'],
  ])("/callerid answers text: %s", async (_what, text, data) => {
    const { syncro, seen } = await against({ text });
    const name: string = await unwrap(syncro.GET("/callerid", { params: { query: { did: "5705550100" } } }));
    expect(name).toBe(data);
    // The reference documents the key in the query here; it travels in the header all the same.
    expect(seen[0]?.search).toBe("?did=5705550100");
    expect(seen[0]?.headers.authorization).toMatch(/^Bearer /);
  });

  test("a page of the login is no caller's name", async () => {
    const { syncro } = await against({ text: "<html>", headers: { "content-type": "text/html" } });
    const error = await syncro.GET("/callerid", { params: { query: { did: "5705550100" } } }).catch((e) => e);
    expect(isSyncroResponseError(error) && error.code).toBe("response_html");
  });

  test("a deleted contract is null, and the type says so", async () => {
    const { syncro } = await against({ json: null });
    const contract = await unwrap(syncro.GET("/contracts/{id}", { params: { path: { id: 615 } } }));
    expect(contract).toBeNull();
    expect(contract?.id).toBeUndefined();
  });

  test("null where the description knows no null is not trusted", async () => {
    const { syncro } = await against({ json: null });
    const error = await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } }).catch((e) => e);
    expect(isSyncroResponseError(error) && error.code).toBe("response_empty");
  });

  test("204 is undefined, and the type says so", async () => {
    const { syncro } = await against({ status: 204 });
    const data = await unwrap(syncro.DELETE("/policy_folders/{id}", { params: { path: { id: 1 } } }));
    expect(data).toBeUndefined();
  });

  test("/users are arrays of id and name, walked by the id", async () => {
    const meta = { page: 1, per_page: 3, total_entries: 3, total_pages: 1 };
    const users = [
      [101, "Dwight Schrute"],
      [102, "Jim Halpert"],
      [101, "Dwight Schrute"],
    ];
    const { syncro } = await against({ json: { users, meta } });
    const rows = await syncro.paginate("/users").toArray({ limit: 10 });
    const [id, name]: [number, string] = rows[1] ?? [0, ""];
    expect([id, name]).toEqual([102, "Jim Halpert"]);
    expect(rows).toHaveLength(2);
  });

  test("/appointments wrap every row again, and are walked by the id inside", async () => {
    const row = (id: number) => ({ appointment: { id, summary: `Visit ${id}` } });
    const { syncro } = await against(
      { json: { appointments: [row(5_560_138_523), row(2)] } },
      { json: { appointments: [row(2), row(3)] } },
      { json: { appointments: [] } },
    );
    const rows = await syncro.paginate("/appointments").toArray({ limit: Number.POSITIVE_INFINITY });
    expect(rows.map(({ appointment }) => appointment.id)).toEqual([5_560_138_523, 2, 3]);
  });
});

describe("the updates of an asset", () => {
  const patch = (n: number) => ({ title: `Update ${n}`, kb: `KB${n}`, status: "Missing Patches" });
  const page = (numbers: number[], meta: object): Reply => ({
    json: { installed_patches: [], available_patches: numbers.map(patch), available_patches_meta: meta },
  });
  const init = { params: { path: { id: 7788 } } };
  const all = { limit: Number.POSITIVE_INFINITY };

  test("are walked to the last page that their own meta names", async () => {
    const meta = (n: number) => ({ page: n, per_page: 2, total_pages: 3, total_entries: 5 });
    const { syncro, seen } = await against(page([1, 2], meta(1)), page([3, 4], meta(2)), page([5], meta(3)));
    const walk = syncro.paginate("/customer_assets/{id}/patches", init, { concurrency: 1 });
    const rows = await walk.toArray(all);
    expect(rows.map(({ kb }) => kb)).toEqual(["KB1", "KB2", "KB3", "KB4", "KB5"]);
    expect(seen.map(({ search }) => search)).toEqual(["?page=1", "?page=2", "?page=3"]);
  });

  test("are an error, not a silent first page, where the server ignores the page asked for", async () => {
    const { syncro } = await against(page([1, 2], { page: 1, per_page: 2, total_pages: 3, total_entries: 5 }));
    const error = await syncro
      .paginate("/customer_assets/{id}/patches", init, { concurrency: 1 })
      .toArray(all)
      .catch((e) => e);
    expect(isSyncroResponseError(error) && error.page).toBe(2);
  });

  test("with the same title are two updates", async () => {
    const twins = { installed_patches: [], available_patches: [patch(1), { ...patch(1), kb: "KB2" }] };
    const { syncro } = await against({ json: twins }, { json: { ...twins, available_patches: [] } });
    expect(await syncro.paginate("/customer_assets/{id}/patches", init).toArray(all)).toHaveLength(2);
  });
});
