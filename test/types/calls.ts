// Compiled, never run: every call form that must compile. What must not is in misuse.ts.
import {
  type Asset,
  type Customer,
  type components,
  createRateLimiter,
  createSyncroClient,
  isSyncroNotFoundError,
  isSyncroServerError,
  type RateLimiter,
  type SyncroApiError,
  type SyncroNotFoundError,
  type Ticket,
  unwrap,
} from "../../src/index.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const syncro = createSyncroClient({ subdomain: "acme", apiKey: () => Promise.resolve("k"), deadlineMs: undefined });
const maybe: number | undefined = Math.random() > 2 ? 1 : undefined;

export async function calls(signal: AbortSignal, limiter: RateLimiter) {
  // results
  const { data, error, response } = await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });
  same<typeof response, Response>(true);
  if (error) {
    same<typeof error, SyncroApiError>(true);
    same<typeof data, undefined>(true);
    // each class is a type of its own: a guard that says no leaves the others
    if (isSyncroNotFoundError(error)) same<typeof error, SyncroNotFoundError>(true);
    else if (isSyncroServerError(error)) same<typeof error.code, "server_error">(true);
    else same<typeof error, SyncroApiError>(true);
  } else {
    same<typeof data.ticket.number, number>(true);
  }
  const { ticket } = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } }));
  same<typeof ticket, components["schemas"]["TicketDetail"]>(true);

  // no init, all options, undefined where optional
  await syncro.GET("/tickets");
  await syncro.GET("/tickets", { params: { query: { page: maybe, status: "My own status" } }, signal, timeoutMs: 1 });
  await syncro.GET("/tickets", { headers: { "x-a": undefined }, deadlineMs: 5, retry: false, context: { a: 1 } });
  await syncro.GET("/tickets", { retry: { maxRetries: maybe }, params: undefined });

  // every common query parameter of the guide, on each of its lists
  const guide = {
    page: 2,
    query: "email",
    customer_id: 123,
    date_from: "2024-01-01",
    date_to: "2024-01-31",
    mine: true,
    status: "open",
  };
  await syncro.GET("/tickets", { params: { query: guide } });
  await syncro.GET("/customers", { params: { query: guide } });
  await syncro.GET("/contacts", { params: { query: guide } });
  await syncro.GET("/customer_assets", { params: { query: guide } });
  await syncro.GET("/invoices", { params: { query: guide } });

  // every other operation of the guide
  const path = { id: 1 };
  await syncro.POST("/tickets", {
    body: { customer_id: 12345, subject: "New support request", status: "New", priority: "Medium" },
  });
  await syncro.PUT("/tickets/{id}", { params: { path }, body: { status: "Resolved", priority: "Low" } });
  await syncro.POST("/tickets/{id}/comment", {
    params: { path },
    body: { subject: "a", body: "b", hidden: maybe === 1 },
  });
  await syncro.POST("/tickets/{id}/timer", { params: { path }, body: { start_at: "2026-10-06T13:00:00-05:00" } });
  await syncro.POST("/customers", { body: { business_name: "Dunder Mifflin Paper" } });
  await syncro.GET("/customers/{id}", { params: { path } });
  await syncro.PUT("/customers/{id}", { params: { path }, body: { notes: "x" } });
  await syncro.POST("/contacts", { body: { customer_id: 1, name: undefined } });
  await syncro.GET("/contacts/{id}", { params: { path } });
  await syncro.PUT("/contacts/{id}", { params: { path }, body: { name: "x" } });
  await syncro.POST("/customer_assets", { body: { name: "x" } });
  await syncro.GET("/customer_assets/{id}", { params: { path } });
  await syncro.PUT("/customer_assets/{id}", { params: { path }, body: { name: "x", properties: { Any: 1 } } });
  await syncro.DELETE("/customer_assets/{id}", { params: { path } });
  const patches = await unwrap(syncro.GET("/customer_assets/{id}/patches", { params: { path } }));
  same<(typeof patches.available_patches)[number]["kb"], string | null | undefined>(true);
  await syncro.POST("/invoices", { body: { customer_id: 1, date: "2026-10-06T00:00:00-05:00" } });
  await syncro.GET("/invoices/{id}", { params: { path } });
  await syncro.PUT("/invoices/{id}", { params: { path }, body: { po_number: "5" } });
  await syncro.POST("/invoices/{id}/email", { params: { path } });
  await syncro.POST("/invoices/{id}/payments", { params: { path }, body: { amount_cents: 1 } });

  // bodies that may be missing
  const deleted = await unwrap(syncro.DELETE("/contacts/{id}", { params: { path } }));
  same<typeof deleted, components["schemas"]["Success"] | null | undefined>(true);
  const contact = await unwrap(syncro.GET("/contacts/{id}", { params: { path } }));
  same<typeof contact.email, string | null | undefined>(true);

  // true types: money as it comes, ids, the key with a question mark
  const { invoices } = await unwrap(syncro.GET("/invoices"));
  same<(typeof invoices)[number]["total"], string | undefined>(true);
  same<(typeof invoices)[number]["balance_due"], number | undefined>(true);
  const admin: boolean | undefined = ticket.user?.["admin?"];

  // what is unlike the rest: text, a bare list, rows that are pairs, rows in wrappers, files, Rails arrays, PATCH
  const caller = await unwrap(syncro.GET("/callerid", { params: { query: { did: "5705550100" } } }));
  same<typeof caller, string>(true);
  const byIds = await unwrap(
    syncro.GET("/customer_assets/chat_information_by_ids", { params: { query: { ids: [1, 2] } } }),
  );
  same<typeof byIds, Asset[]>(true);
  const contract = await unwrap(syncro.GET("/contracts/{id}", { params: { path } }));
  same<NonNullable<typeof contract>["contract_amount"], string | null | undefined>(true);
  await syncro.GET("/leads", { params: { query: { "statuses[]": ["New"], "users[]": [1] } } });
  await syncro.POST("/purchase_orders/{id}/attachments", { params: { path }, body: { file: new File([], "a.pdf") } });
  await syncro.POST("/schedules/{id}/remove_line_item", { params: { path }, body: { line_item_id: 9 } });
  await syncro.POST("/rmm_alerts", { body: { rmm_alert: { description: "Disk full" } } });
  await syncro.GET("/invoices/{id}", { params: { path: { id: "2026-118" } } });
  const timer = await unwrap(syncro.PATCH("/ticket_timers/{id}", { params: { path }, body: { billable: false } }));
  same<typeof timer.ticket_timer.id, number>(true);
  for await (const [id, name] of syncro.paginate("/users")) same<[typeof id, typeof name], [number, string]>(true);
  for await (const { appointment } of syncro.paginate("/appointments")) same<typeof appointment.id, number>(true);
  const gone = await unwrap(syncro.DELETE("/policy_folders/{id}", { params: { path } }));
  same<typeof gone, undefined>(true);

  // walks
  for await (const row of syncro.paginate("/tickets", { params: { query: { status: "New" } } }))
    same<typeof row, Ticket>(true);
  for await (const { items, page, totalPages } of syncro.paginate("/customer_assets", {}, { concurrency: 2 }).pages()) {
    same<typeof items, Asset[]>(true);
    same<typeof totalPages, number | undefined>(true);
    same<typeof page, number>(true);
  }
  const customers = await syncro
    .paginate("/customers", undefined, { signal, startPage: maybe })
    .toArray({ limit: 500 });
  same<typeof customers, Customer[]>(true);
  syncro.paginate("/tickets/{id}/comments", { params: { path } });

  // clients
  syncro.withOptions({ rateLimit: limiter, retry: { maxRetries: 1 }, logger: console });
  createSyncroClient({ rateLimit: createRateLimiter({ requests: 10 }), baseUrl: "http://127.0.0.1", fetch });
  syncro.use((call, next) => next({ ...call, headers: { ...call.headers, "x-id": call.id } }));
  return admin;
}
