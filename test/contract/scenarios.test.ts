import { describe, expect, test } from "vitest";
import {
  createSyncroClient,
  isSyncroNotFoundError,
  isSyncroValidationError,
  type SyncroClientOptions,
  unwrap,
} from "../../src/index.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";

// Written by hand from the guide and from what the API was seen to do: what a user types, what the server must see.

async function withSandbox(
  options: SandboxOptions,
  use: (syncro: ReturnType<typeof createSyncroClient>, sandbox: Sandbox) => Promise<void>,
  client: SyncroClientOptions = {},
): Promise<void> {
  const sandbox = await startSandbox({ rateLimit: false, ...options });
  const retry = { minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 };
  try {
    await use(
      createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false, retry, ...client }),
      sandbox,
    );
  } finally {
    await sandbox.close();
  }
}
const small = { tickets: 60, customers: 5 };
const byId = (id: number) => ({ params: { path: { id } } });

describe("a technician's day", () => {
  test("ticket from an alert, note, time, bill, resolve", () =>
    withSandbox(small, async (syncro, sandbox) => {
      const before = {
        tickets: sandbox.count("tickets"),
        comments: sandbox.count("comments"),
        timers: sandbox.count("timers"),
      };
      const { ticket } = await unwrap(
        syncro.POST("/tickets", {
          body: {
            customer_id: 12345,
            subject: "New support request",
            status: "New",
            priority: "Medium",
            comments_attributes: [{ subject: "Initial Issue", body: "It jams", do_not_email: true }],
          },
        }),
      );
      expect(ticket).toMatchObject({ customer_id: 12345, subject: "New support request", priority: "Medium" });
      expect(Number.isInteger(ticket.number)).toBe(true);

      const { comment } = await unwrap(
        syncro.POST("/tickets/{id}/comment", {
          ...byId(ticket.id),
          body: { subject: "Update", body: "On order", hidden: true, do_not_email: true },
        }),
      );
      expect(comment).toMatchObject({ ticket_id: ticket.id, hidden: true });

      const entry = await unwrap(
        syncro.POST("/tickets/{id}/timer_entry", {
          ...byId(ticket.id),
          body: { start_at: "2026-10-06T13:00:00-05:00", duration_minutes: 30 },
        }),
      );
      expect(entry.id).toBeGreaterThan(2 ** 32);
      expect(entry.active_duration).toBe(1_800);
      const charged = await unwrap(
        syncro.POST("/tickets/{id}/charge_timer_entry", { ...byId(ticket.id), body: { timer_entry_id: entry.id } }),
      );
      expect(charged.ticket_line_item_id).toEqual(expect.any(Number));

      await unwrap(syncro.PUT("/tickets/{id}", { ...byId(ticket.id), body: { status: "Resolved", priority: "Low" } }));
      const { ticket: resolved } = await unwrap(syncro.GET("/tickets/{id}", byId(ticket.id)));
      expect(resolved).toMatchObject({ status: "Resolved", priority: "Low", subject: "New support request" });
      expect(resolved.comments?.map(({ subject }) => subject).sort()).toEqual(["Initial Issue", "Update"]);
      expect(sandbox.count("tickets")).toBe(before.tickets + 1);
      expect(sandbox.count("comments")).toBe(before.comments + 2);
      expect(sandbox.count("timers")).toBe(before.timers + 1);
      expect(sandbox.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
        "POST /tickets",
        `POST /tickets/${ticket.id}/comment`,
        `POST /tickets/${ticket.id}/timer_entry`,
        `POST /tickets/${ticket.id}/charge_timer_entry`,
        `PUT /tickets/${ticket.id}`,
        `GET /tickets/${ticket.id}`,
      ]);
      for (const { headers } of sandbox.log) {
        expect(headers).toMatchObject({ authorization: "Bearer sandbox-key", "content-type": "application/json" });
      }
    }));

  test("a contact lives without an envelope, and is gone after its deletion", () =>
    withSandbox(small, async (syncro) => {
      const contact = await unwrap(syncro.POST("/contacts", { body: { customer_id: 12345, name: "Jim Halpert" } }));
      expect((await unwrap(syncro.GET("/contacts/{id}", byId(contact.id)))).name).toBe("Jim Halpert");
      expect(await unwrap(syncro.DELETE("/contacts/{id}", byId(contact.id)))).toEqual({ success: true });
      const { error } = await syncro.DELETE("/contacts/{id}", byId(contact.id));
      expect(isSyncroNotFoundError(error)).toBe(true);
      expect(error?.message).toBe(`deleteContact (id ${contact.id}): Not found`);
    }));

  test("an invoice is made, mailed and paid in cents", () =>
    withSandbox(small, async (syncro) => {
      const { invoice } = await unwrap(syncro.POST("/invoices", { body: { customer_id: 12345, date: "2026-10-06" } }));
      expect(typeof invoice.number).toBe("string");
      expect(await unwrap(syncro.POST("/invoices/{id}/email", byId(invoice.id)))).toEqual({ success: true });
      const { payment } = await unwrap(
        syncro.POST("/payments", {
          body: { customer_id: 12345, invoice_id: invoice.id, amount_cents: 9_630, payment_method: "Check" },
        }),
      );
      expect(payment).toMatchObject({ payment_amount: 96.3, invoice_ids: [invoice.id] });
    }));

  test("an asset's list key is `assets`, and its custom fields are set by an update", () =>
    withSandbox(small, async (syncro) => {
      const { asset } = await unwrap(
        syncro.POST("/customer_assets", { body: { name: "DM-NEW", customer_id: 12345, asset_type_name: "Printer" } }),
      );
      const body = { name: "DM-NEW", properties: { "Warranty Until": "2027-05-31" } };
      const { asset: changed } = await unwrap(syncro.PUT("/customer_assets/{id}", { ...byId(asset.id), body }));
      expect(changed.properties).toMatchObject({ "Warranty Until": "2027-05-31" });
      const { assets } = await unwrap(syncro.GET("/customer_assets", { params: { query: { customer_id: 12345 } } }));
      expect(assets.some(({ name }) => name === "DM-NEW")).toBe(true);
      const patches = await unwrap(syncro.GET("/customer_assets/{id}/patches", byId(7788)));
      expect(patches.available_patches_meta).toBeDefined();
    }));
});

describe("walks", () => {
  test.each(["/tickets", "/contacts", "/customer_assets", "/invoices", "/payments"] as const)(
    "%s: everything the account holds",
    (path) =>
      withSandbox({ tickets: 200, customers: 60 }, async (syncro, sandbox) => {
        const resource = path === "/customer_assets" ? "assets" : (path.slice(1) as "tickets");
        const rows = await syncro.paginate(path).toArray({ limit: Number.POSITIVE_INFINITY });
        expect(rows.map(({ id }) => id).sort()).toEqual(sandbox.store.ids(resource).sort());
      }),
  );

  test("/customers: the disabled ones are left out unless they are asked for", () =>
    withSandbox({ tickets: 10, customers: 60 }, async (syncro, sandbox) => {
      const all = { params: { query: { include_disabled: "true" } } };
      const rows = await syncro.paginate("/customers", all).toArray({ limit: Number.POSITIVE_INFINITY });
      expect(rows.map(({ id }) => id).sort()).toEqual(sandbox.store.ids("customers").sort());
      const enabled = await syncro.paginate("/customers").toArray({ limit: Number.POSITIVE_INFINITY });
      expect(enabled.map(({ id }) => id)).toEqual(rows.filter(({ disabled }) => !disabled).map(({ id }) => id));
    }));

  test("a filter holds on every page", () =>
    withSandbox({ tickets: 300 }, async (syncro, sandbox) => {
      const query = { status: "Resolved" };
      const rows = await syncro
        .paginate("/tickets", { params: { query } })
        .toArray({ limit: Number.POSITIVE_INFINITY });
      expect(rows).toHaveLength(sandbox.store.ticketsByStatus().Resolved ?? 0);
      expect(sandbox.log.length).toBeGreaterThan(1);
    }));

  test("a walk in the middle of which the server fails and throttles still gives everything once", () =>
    withSandbox(
      {
        tickets: 600,
        fault: ({ query, count }) => {
          if (count > 1) return undefined;
          if (query.get("page") === "2") return { status: 503, body: "" };
          if (query.get("page") === "4") return { status: 429 };
          if (query.get("page") === "6") return { destroy: "after" };
          return undefined;
        },
      },
      async (syncro, sandbox) => {
        const rows = await syncro.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY });
        expect(rows.map(({ id }) => id).sort()).toEqual(sandbox.store.ids("tickets").sort());
        expect(sandbox.log).toHaveLength(12 + 3);
      },
    ));
});

describe("nothing twice", () => {
  const create = { body: { customer_id: 12345, subject: "Once" } };

  test.each([
    ["500 after the work", { status: 500, afterWork: true }, 1],
    ["a connection that breaks after the work", { destroy: "after" }, 1],
    ["a connection that breaks before the work", { destroy: "before" }, 0],
  ] as const)("%s: the POST is sent once", (_name, fault, records) =>
    withSandbox({ ...small, fault: () => fault }, async (syncro, sandbox) => {
      const before = sandbox.count("tickets");
      const outcome: unknown = await unwrap(syncro.POST("/tickets", create)).catch((error: unknown) => error);
      expect(outcome).toBeInstanceOf(Error);
      expect(sandbox.log).toHaveLength(1);
      expect(sandbox.count("tickets")).toBe(before + records);
    }),
  );

  test("a throttled POST is sent again, and there is one record", () =>
    withSandbox(
      { ...small, fault: ({ count }) => (count < 3 ? { status: 429 } : undefined) },
      async (syncro, sandbox) => {
        const before = sandbox.count("tickets");
        await unwrap(syncro.POST("/tickets", create));
        expect(sandbox.log).toHaveLength(3);
        expect(sandbox.count("tickets")).toBe(before + 1);
      },
    ));

  test("a comment by way of PUT is sent once, a status is sent again", () =>
    withSandbox(
      { ...small, fault: ({ count }) => (count === 1 ? { status: 500, afterWork: true } : undefined) },
      async (syncro, sandbox) => {
        const before = sandbox.count("comments");
        const comments_attributes = [{ subject: "Update", body: "Once" }];
        const { error } = await syncro.PUT("/tickets/{id}", { ...byId(4521), body: { comments_attributes } });
        expect(error?.status).toBe(500);
        expect(sandbox.count("comments")).toBe(before + 1);
      },
    ));
});

describe("refusals in each resource's own words", () => {
  test("tickets, customers' contacts, comments, time", () =>
    withSandbox(small, async (syncro) => {
      const untyped = (body: object) => body as never;
      const ticket = await syncro.POST("/tickets", { body: untyped({ subject: "x" }) });
      expect(ticket.error?.message).toBe("createTicket: Customer required field");
      const contact = await syncro.POST("/contacts", { body: untyped({ name: "Jim Halpert" }) });
      expect(isSyncroValidationError(contact.error)).toBe(true);
      expect(contact.error?.issues).toEqual([{ message: expect.stringMatching(/customer/i) }]);
      const comment = await syncro.POST("/tickets/{id}/comment", { ...byId(4521), body: untyped({ body: "x" }) });
      expect(comment.error?.issues).toEqual([{ message: expect.stringMatching(/subject/i) }]);
      const timer = await syncro.POST("/tickets/{id}/timer_entry", { ...byId(4521), body: untyped({ notes: "x" }) });
      expect(timer.error?.message).toBe("logTicketTime (id 4521): no implicit conversion of nil into String");
    }));

  test("what only the guide knows is not found, and the hint says what to use", () =>
    withSandbox(small, async (syncro) => {
      const body = { start_at: "2026-10-06T13:00:00-05:00" };
      const { error } = await syncro.POST("/tickets/{id}/timer", { ...byId(4521), body });
      expect(error?.status).toBe(404);
      expect(error?.hint).toContain("POST /tickets/{id}/timer_entry");
      const payment = await syncro.POST("/invoices/{id}/payments", { ...byId(3301), body: { amount_cents: 1 } });
      expect(payment.error?.hint).toContain("POST /payments");
      const asset = await syncro.DELETE("/customer_assets/{id}", byId(7788));
      expect(asset.error?.hint).toContain("PUT /customer_assets/{id}");
    }));

  test("a wrong key", () =>
    withSandbox(
      small,
      async (syncro) => {
        const { error } = await syncro.GET("/tickets");
        expect(error).toMatchObject({ name: "SyncroAuthenticationError", hint: expect.stringContaining("API Tokens") });
      },
      { apiKey: "not-the-sandbox-key" },
    ));
});
