/**
 * Makes a ticket of an alert, and only one, however often the alert comes and whatever happens to the connection.
 *
 *     ticket-from-alert.ts --alert 9001 --customer 12345 --subject "Disk almost full" [--text "C: has 2 GB left"]
 */
import { parseArgs } from "node:util";
import { createSyncroClient, isSyncroConnectionError, unwrap } from "syncro-msp";

const { values } = parseArgs({
  options: {
    alert: { type: "string" },
    customer: { type: "string" },
    subject: { type: "string" },
    text: { type: "string", default: "" },
  },
});
const { alert, customer, subject, text } = values;
if (!alert || !customer || !subject) throw new Error("--alert, --customer and --subject are needed");

const syncro = createSyncroClient();
const customerId = Number(customer);
/** In the subject, where the search of the API finds it. */
const mark = `[alert ${alert}]`;

async function find(): Promise<number | undefined> {
  const query = { customer_id: customerId, query: mark };
  for await (const ticket of syncro.paginate("/tickets", { params: { query } })) {
    // The search is not exact, and a resolved ticket may happen again.
    if (ticket.subject.includes(mark) && ticket.status !== "Resolved") return ticket.number;
  }
  return undefined;
}

async function create(): Promise<number> {
  const first = { subject: "Initial Issue", body: text || subject || "", hidden: false, do_not_email: true };
  const body = { customer_id: customerId, subject: `${subject} ${mark}`, comments_attributes: [first] };
  try {
    const { ticket } = await unwrap(syncro.POST("/tickets", { body }));
    return ticket.number;
  } catch (error) {
    // The request may have arrived. The client never repeats it by itself: look first.
    if (!isSyncroConnectionError(error) || error.outcome !== "unknown") throw error;
    const number = await find();
    if (number === undefined) throw error;
    return number;
  }
}

const known = await find();
if (known === undefined) console.log(`made ticket ${await create()}`);
else console.log(`ticket ${known} has this alert already`);
