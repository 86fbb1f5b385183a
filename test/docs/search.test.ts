import { expect, test } from "vitest";
import { find, loadIndex } from "../../scripts/docs/browser/search.js";
import { searchData } from "../../scripts/docs/search-index.js";
import { sectionsOf } from "../../scripts/docs/sections.js";
import { catalogOf, readDescription } from "../../src/catalog/index.js";

const description = readDescription();
const { entries, index } = searchData(description, sectionsOf("## Rate limit\n\n180 requests a minute."));
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const loaded = loadIndex(index);
const search = (query: string) => find(loaded, byId, query);

test.each([
  ["timer", /Timer$|^listTicketTimers$|^createTicketTimer$/],
  ["createInvoice", /^createInvoice$/],
  ["invoice email", /^emailInvoice$/],
  ["POST /tickets", /^createTicket$/],
  ["do_not_email", /^(addTicketComment|createTicket|createAppointment|processNewTicketForm)$/],
  ["Global Admin", /PortalUser|AppointmentType|LineItems|PortalInvitation/],
  ["comment on a ticket", /^addTicketComment$/],
  ["barcode", /^findProductByBarcode$/],
  ["recurring invoice", /Schedule/],
  ["customer_assets", /^listAssets$/],
  ["run a script", /^runRmmScript$/],
  ["worksheets", /Worksheet/],
  ["tickets", /^listTickets$/],
  ["rate limit", /^rate-limit$/],
])("%s is found", (query, first) => {
  const [hit] = search(query);
  console.log(`${query}: ${hit?.id}`);
  expect(hit?.id).toMatch(first);
  expect(hit?.deprecated).toBe(false);
});

test("each operation is found first by its id and by its method and path, and by its permission at all", () => {
  for (const { id, method, path, operation } of catalogOf(description)) {
    expect(search(id)[0]?.id).toBe(id);
    expect(search(`${method} ${path}`)[0]?.id).toBe(id);
    const permission = operation["x-syncro-permission"];
    if (permission !== undefined) expect(find(loaded, byId, permission, 195).map((hit) => hit.id)).toContain(id);
  }
});

test("what is deprecated comes after everything else", () => {
  const marks = find(loaded, byId, "timer", 195).map(({ deprecated }) => deprecated);
  expect(marks).toContain(true);
  expect(marks).toEqual([...marks].sort());
});

test("a wrong name that an operation is known by leads to it, a slip of the finger too, nonsense nowhere", () => {
  expect(search("part_orders")[0]?.id).toBe("listPartOrders");
  expect(search("invioce").map(({ id }) => id)).toContain("createInvoice");
  expect(search("qqqqzzzz")).toEqual([]);
});

test("the index stays small", () => {
  expect(index.length).toBeLessThan(300_000);
});
