/**
 * Creates a ticket from an alert: only one, however often the alert comes and whatever happens to the connection.
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
if (!alert || !customer || !subject) throw new Error("--alert, --customer and --subject are required");

const syncro = createSyncroClient();
const customerId = Number(customer);
/** Goes into the subject, where the API's search finds it. */
const mark = `[alert ${alert}]`;

async function find(): Promise<number | undefined> {
  const query = { customer_id: customerId, query: mark };
  for await (const ticket of syncro.paginate("/tickets", { params: { query } })) {
    // The search is not exact, and a resolved problem may come back.
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
    // The request may have arrived, so the client does not repeat it. Look first.
    if (!isSyncroConnectionError(error) || error.outcome !== "unknown") throw error;
    const number = await find();
    if (number === undefined) throw error;
    return number;
  }
}

const existing = await find();
if (existing === undefined) console.log(`created ticket ${await create()}`);
else console.log(`ticket ${existing} already has this alert`);
