/**
 * Creates a ticket from an alert: only one, however often the alert comes and whatever happens to the connection.
 *
 *     ticket-from-alert.ts --alert 9001 --customer 12345 --subject "Disk almost full" [--text "C: has 2 GB left"]
 */
import { createSyncroClient, isSyncroError, unwrap } from "syncro-msp";
import { given, readArguments, wholeNumber } from "./lib/arguments.js";

const { values } = readArguments(
  'ticket-from-alert.ts --alert 9001 --customer 12345 --subject "Disk almost full" [--text "C: has 2 GB left"]',
  {
    options: {
      alert: { type: "string" },
      customer: { type: "string" },
      subject: { type: "string" },
      text: { type: "string", default: "" },
    },
  },
);
const alert = given("--alert", values.alert);
const customerId = wholeNumber("--customer", values.customer);
const subject = given("--subject", values.subject);

const syncro = createSyncroClient();
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
  const first = { subject: "Initial Issue", body: values.text || subject, hidden: false, do_not_email: true };
  const body = { customer_id: customerId, subject: `${subject} ${mark}`, comments_attributes: [first] };
  try {
    const { ticket } = await unwrap(syncro.POST("/tickets", { body }));
    return ticket.number;
  } catch (error) {
    // After a lost answer, a 5xx or one that cannot be read, the ticket may be there, so the client does not repeat the
    // request. Look first.
    if (!isSyncroError(error) || (error.outcome !== "unknown" && error.outcome !== "done")) throw error;
    const number = await find();
    if (number === undefined) throw error;
    return number;
  }
}

const existing = await find();
if (existing === undefined) console.log(`created ticket ${await create()}`);
else console.log(`ticket ${existing} already has this alert`);
