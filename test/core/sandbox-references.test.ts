import { describe, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { ask } from "../support/exchanges.js";

// No id leads nowhere: none is taken that no record has, and none is left of a record that is gone.

const NOBODY = 999_999_999;
const DATE = "2026-11-20";

/** Sends requests to an account of its own. */
async function start() {
  const sandbox = await startSandbox({ size: "small", rateLimit: false, now: "2026-11-20T09:00:00-05:00" });
  onTestFinished(() => sandbox.close());
  return async (request: string, body?: Record<string, unknown>) => {
    const { status, text } = await ask(sandbox, request, request.split(" ")[1] ?? "", body);
    return { status, answer: JSON.parse(text || "null") };
  };
}

const list = (...message: string[]) => expect.objectContaining({ success: false, message });

test.each<[request: string, body: Record<string, unknown>, status: number, answer: unknown]>([
  ["POST /tickets", { customer_id: 12345, subject: "x", contact_id: NOBODY }, 422, { error: "Contact must exist" }],
  ["POST /tickets", { customer_id: 12345, subject: "x", asset_ids: [7788, 1] }, 422, { error: "Asset must exist" }],
  ["PUT /tickets/4521", { user_id: NOBODY }, 422, list("User must exist")],
  ["PUT /tickets/4521", { contact_id: "nobody" }, 422, list("Contact must exist")],
  ["PUT /tickets/4521", { parent_id: NOBODY }, 422, list("Parent must exist")],
  ["PUT /tickets/4521", { parent_id: 4521 }, 422, list("Parent is invalid")],
  ["POST /tickets/4521/timer_entry", { start_at: DATE, user_id: NOBODY }, 422, { error: "User must exist" }],
  ["POST /tickets/4521/timer_entry", { start_at: DATE, product_id: NOBODY }, 422, { error: "Product must exist" }],
  [
    "PUT /tickets/4521/update_timer_entry",
    { timer_entry_id: 5_560_138_523, user_id: NOBODY },
    422,
    { error: "User must exist" },
  ],
  ["POST /ticket_timers", { ticket_id: 4522, product_id: NOBODY }, 422, { errors: ["Product must exist"] }],
  [
    "POST /tickets/4521/add_line_item",
    { name: "x", product_id: NOBODY },
    422,
    expect.objectContaining({ errors: "Description can't be blank, Product must exist" }),
  ],
  [
    "PUT /tickets/4521/update_line_item",
    { ticket_line_item_id: 6001, product_id: NOBODY },
    422,
    { errors: "Product must exist" },
  ],
  ["POST /customers", { business_name: "x", ref_customer_id: NOBODY }, 422, list("Ref customer must exist")],
  ["PUT /customers/12345", { ref_customer_id: NOBODY }, 422, list("Ref customer must exist")],
  ["PUT /contacts/67890", { customer_id: "nobody" }, 404, { message: "Not found" }],
  ["PUT /customer_assets/7788", { policy_folder_id: NOBODY }, 422, list("Policy folder must exist")],
  [
    "POST /invoices",
    { customer_id: 12345, date: DATE, ticket_id: NOBODY, contact_id: NOBODY },
    422,
    list("Ticket must exist", "Contact must exist"),
  ],
  [
    "POST /invoices",
    { customer_id: 12345, date: DATE, line_items: [{ item: "x", product_id: NOBODY }] },
    422,
    list("Product must exist"),
  ],
  ["PUT /invoices/3301", { customer_id: NOBODY }, 422, list("Customer can't be blank")],
  ["POST /invoices/3301/line_items", { product_id: NOBODY }, 422, { error: "Product must exist" }],
  ["POST /estimates", { customer_id: NOBODY, date: DATE }, 422, { customer_id: ["can't be blank"] }],
  ["PUT /estimates/2101", { customer_id: NOBODY }, 422, { customer_id: ["can't be blank"] }],
  ["PUT /estimates/2101", { ticket_id: NOBODY }, 422, { ticket_id: ["must exist"] }],
  ["POST /estimates/2101/line_items", { product_id: NOBODY }, 422, { errors: "validation error: Product must exist" }],
  ["PUT /estimates/2101/line_items/9912", { product_id: NOBODY }, 422, { product_id: ["must exist"] }],
  ["POST /rmm_alerts", { customer_id: NOBODY }, 422, { errors: { customer_id: ["must exist"] } }],
  ["POST /rmm_alerts", { customer_id: 12345, asset_id: 1 }, 422, { errors: { asset_id: ["must exist"] } }],
  ["PUT /policy_folders/41", { parent_id: 41 }, 422, { errors: ["Parent is invalid"] }],
  ["PUT /policy_folders/41", { parent_id: NOBODY }, 422, { errors: ["Parent must exist"] }],
])("%s with %j is refused in the resource's own shape", async (request, body, status, answer) => {
  const send = await start();
  expect(await send(request, body)).toEqual({ status, answer });
});

test("a ticket is not put below its own child, and a child is let go by an empty parent", async () => {
  const send = await start();
  expect((await send("PUT /tickets/4522", { parent_id: 4521 })).answer.ticket.parent_id).toBe(4521);
  expect((await send("PUT /tickets/4523", { parent_id: 4522 })).status).toBe(200);
  expect((await send("PUT /tickets/4521", { parent_id: 4523 })).answer.message).toEqual(["Parent is invalid"]);
  expect((await send("PUT /tickets/4522", { parent_id: "" })).answer.ticket.parent_id).toBeNull();
});

test("a change of any record is refused for an id that nobody has, as its creation is", async () => {
  const send = await start();
  const { answer } = await send("PUT /appointments/5560140011", { ticket_id: NOBODY });
  expect(JSON.stringify(answer)).toContain("must exist");
  expect((await send("GET /appointments/5560140011")).answer.appointment.ticket_id).toBe(4522);
  expect((await send("PUT /appointments/5560140011", { ticket_id: null })).status).toBe(200);
});

describe("what a payment applies", () => {
  const part = list("Amount to apply must be in cents");
  test.each<[applied: Record<string, unknown>, answer: unknown]>([
    [{ 3301: 101 }, list("Amount to apply can't be more than the amount")],
    [{ 3301: 60, 3302: 41 }, list("Amount to apply can't be more than the amount")],
    [{ 3301: 0 }, part],
    [{ 3301: -50, 3302: 100 }, part],
    [{ 3301: 1.5 }, part],
    [{ nobody: 1 }, list("Invoice can't be found")],
  ])("%j of 100 cents is refused", async (apply_payments, answer) => {
    const send = await start();
    const refused = await send("POST /payments", { customer_id: 12345, amount_cents: 100, apply_payments });
    expect(refused).toEqual({ status: 422, answer });
  });

  test("less than the amount is taken; below a cent nothing is paid", async () => {
    const send = await start();
    const pay = (body: Record<string, unknown>) => send("POST /payments", { customer_id: 12345, ...body });
    const { answer } = await pay({ amount_cents: 100, apply_payments: { 3301: 60, 3302: 40 } });
    expect(answer.payment.invoice_ids).toEqual([3301, 3302]);
    for (const amount_cents of [0, -100, 1.5])
      expect((await pay({ amount_cents })).answer.message).toEqual(["Amount can't be blank"]);
  });
});

describe("nothing names what is deleted", () => {
  test("a customer: its contacts and assets leave tickets, invoices and alerts", async () => {
    const send = await start();
    await send("PUT /invoices/3301", { contact_id: 67890 });
    await send("POST /customers", { business_name: "Athlead", ref_customer_id: 12345 });
    const { alert } = (await send("POST /rmm_alerts", { customer_id: 12345, asset_id: 7788 })).answer;
    const phones = (await send("GET /customers/12345/phones")).answer.phones;
    expect(phones.length).toBeGreaterThan(0);
    await send("DELETE /customers/12345");
    const { ticket } = (await send("GET /tickets/4521")).answer;
    expect([ticket.contact, ticket.asset_ids, ticket.assets]).toEqual([null, [], []]);
    const row = (await send("GET /tickets?number=1042")).answer.tickets[0];
    expect([row.contact_id, row.contact_fullname]).toEqual([null, null]);
    expect((await send("GET /tickets?contact_id=67890")).answer.tickets).toEqual([]);
    expect((await send("GET /invoices/3301")).answer.invoice.contact_id).toBeNull();
    expect((await send(`GET /rmm_alerts/${alert.id}`)).answer.rmm_alert.asset_id).toBeNull();
    expect((await send("GET /customers?query=Athlead")).answer.customers[0].ref_customer_id).toBeNull();
    expect((await send("GET /portal_users")).answer.portal_users[0].contact_id).toBeNull();
  });

  test("a ticket: its child, its invoice, its estimate and its appointments", async () => {
    const send = await start();
    await send("PUT /tickets/4522", { parent_id: 4521 });
    await send("PUT /appointments/5560140011", { ticket_id: 4521 });
    await send("DELETE /tickets/4521");
    expect((await send("GET /tickets/4522")).answer.ticket.parent_id).toBeNull();
    expect((await send("GET /invoices/3301")).answer.invoice.ticket_id).toBeNull();
    expect((await send("GET /estimates/2101")).answer.estimate.ticket_id).toBeNull();
    const { appointment } = (await send("GET /appointments/5560140011")).answer;
    expect([appointment.ticket_id, appointment.ticket]).toEqual([null, null]);
  });

  test("an invoice: its payment, which becomes credit, and the estimate that it was made of", async () => {
    const send = await start();
    const { invoice } = (await send("POST /estimates/2101/convert_to_invoice", {})).answer;
    const { payment } = (await send("POST /payments", { invoice_id: invoice.id, amount_cents: 100 })).answer;
    await send(`DELETE /invoices/${invoice.id}`);
    expect((await send(`GET /payments/${payment.id}`)).answer.payment.invoice_ids).toEqual([]);
    expect((await send("GET /estimates/2101")).answer.estimate.invoice_id).toBeNull();
  });

  test("a ticket's line: the time that was charged as it, which can be charged again", async () => {
    const send = await start();
    const entry = { timer_entry_id: 5_560_138_523 };
    const charge = async () => (await send("POST /tickets/4521/charge_timer_entry", entry)).answer;
    const { ticket_line_item_id } = await charge();
    await send("POST /tickets/4521/remove_line_item", { ticket_line_item_id });
    const timer = (await send("GET /tickets/4521")).answer.ticket.ticket_timers[0];
    expect([timer.recorded, timer.ticket_line_item_id]).toEqual([false, null]);
    expect((await charge()).ticket_line_item_id).toBeGreaterThan(ticket_line_item_id);
  });

  test("a policy folder and a schedule", async () => {
    const send = await start();
    const { policy_folder } = (await send("POST /policy_folders", { customer_id: 12345, name: "x", parent_id: 41 }))
      .answer;
    await send("PUT /customer_assets/7788", { policy_folder_id: policy_folder.id });
    await send(`DELETE /policy_folders/${policy_folder.id}`);
    expect((await send("GET /customer_assets/7788")).answer.asset.policy_folder_id).toBeNull();
    await send("DELETE /schedules/610");
    expect((await send("GET /contracts/615")).answer.schedule_ids).toEqual([]);
  });
});
