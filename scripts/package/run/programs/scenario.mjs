// A small real program, the same in every runtime. It uses nothing but web globals and the modules it is given.

/** The names that each module exports. */
export const surfaceOf = (modules) =>
  Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]));

/**
 * @param modules the package's imports by name; `core` is the package itself
 * @param baseUrl of a sandbox with the faults of exercise.ts
 * @returns what came of each call
 */
export async function scenario({ core, cache, helpers, validate }, baseUrl) {
  const { createSyncroClient, isSyncroApiError, isSyncroRequestError, isSyncroTimeoutError, unwrap } = core;
  const retries = [];
  const note = (fields) => void (fields.event === "retry" && retries.push(fields.path));
  const syncro = createSyncroClient({
    baseUrl,
    apiKey: "sandbox-key",
    retry: { minDelayMs: 0, maxDelayMs: 0 },
    logger: { debug: note, info: note, warn: note, error: note },
  });

  const rows = await syncro.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY });
  const pages = [];
  for await (const { page, items } of syncro.paginate("/tickets").pages()) pages.push([page, items.length]);
  const path = { id: rows[0].id };
  const { data, error, response } = await syncro.GET("/tickets/{id}", { params: { path } });

  const refused = await syncro.POST("/tickets", { body: { customer_id: data.ticket.customer_id, subject: " " } });
  const missing = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } })).catch((thrown) => thrown);
  const throttled = await syncro.GET("/settings");

  const checked = syncro.withOptions({});
  checked.use(validate.validateRequests());
  const unchecked = await checked.POST("/tickets", { body: { sujbect: "Jam" } }).catch((thrown) => thrown);

  const cached = syncro.withOptions({});
  cached.use(cache.cacheReferenceData());
  const users = await Promise.all([0, 1, 2].map(() => unwrap(cached.GET("/users"))));

  const body = { customer_id: data.ticket.customer_id, subject: "Drucker klemmt – 3. Etage ✓" };
  const { ticket } = await unwrap(syncro.POST("/tickets", { body }));
  const file = new File([new Uint8Array([1, 2, 3])], "quote.pdf", { type: "application/pdf" });
  const upload = await syncro.POST("/purchase_orders/{id}/attachments", {
    params: { path: { id: 27 } },
    body: { file },
  });

  const results = await core.batch([path.id, 1], (id) => syncro.GET("/tickets/{id}", { params: { path: { id } } }));
  const abort = new AbortController();
  const reason = new Error("enough");
  const aborted = syncro.GET("/customers", { signal: abort.signal }).catch((thrown) => thrown);
  abort.abort(reason);
  const late = await syncro.GET("/invoices", { deadlineMs: 100 }).catch((thrown) => thrown);

  return {
    walk: rows.map(({ id }) => id),
    pages,
    read: [response.status, error === undefined, data.ticket.id, data.ticket.subject],
    refused: [
      refused.data === undefined,
      refused.error instanceof core.SyncroValidationError,
      refused.error.status,
      refused.error.message,
      refused.error.issues,
    ],
    missing: [isSyncroApiError(missing), missing.code, missing.status],
    throttled: [throttled.response.status, throttled.data?.locale?.time_zone, retries],
    unchecked: [isSyncroRequestError(unchecked), unchecked.issues?.map(({ field }) => field)],
    users: users.map((answer) => answer.users.length),
    created: [ticket.id, ticket.subject],
    upload: upload.response.status,
    batch: results.map(({ status, item }) => [status, item]),
    aborted: (await aborted) === reason,
    late: [isSyncroTimeoutError(late), late.kind, late.outcome],
    zoned: helpers.zonedTime("2026-11-20 09:00", "America/Panama"),
  };
}
