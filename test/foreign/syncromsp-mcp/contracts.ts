import { expect } from "vitest";
import { type Call, del, get, gives, ok, post, put, refused } from "../calls.js";
import { at } from "../found.js";

// The tools for contracts and schedules, with what the log of the live run says of them.

const contracts: Call[] = [
  get("contracts_list", "/contracts?page=1", ok("contracts.*.id", "meta.total_pages")),
  post(
    "contracts_create",
    "/contracts",
    { customer_id: 12345, name: "[TEST] Faxes", contract_amount: "100", status: "Active", description: "All of them" },
    gives({ name: "[TEST] Faxes", status: "Active", contract: undefined }, "id"),
    { keep: { contract: "id" } },
  ),
  get("contracts_get", "/contracts/{contract}", gives({ id: "{contract}", contract: undefined })),
  put(
    "contracts_update",
    "/contracts/{contract}",
    { name: "[TEST] Fax", contract_amount: "200" },
    {
      ...gives({ name: "[TEST] Fax" }),
      also: ({ answer }) => expect(String(at(answer, "contract_amount"))).toMatch(/^200/),
    },
  ),
  del("contracts_delete", "/contracts/{contract}", gives({ success: true })),
  // 200 and `null`, where others answer 404.
  get("contracts_get, deleted", "/contracts/{contract}", { ...ok(), also: ({ answer }) => expect(answer).toBeNull() }),
];

const schedules: Call[] = [
  get("scheduling_list", "/schedules?page=1", ok("schedules.*.id", "schedules.*.lines")),
  post(
    "scheduling_create",
    "/schedules",
    { customer_id: 12345, name: "[TEST] Faxes", frequency: "Monthly", next_run: "2027-01-01", paused: true },
    gives({ "schedule.paused": true, "schedule.lines": [], "schedule.line_items": undefined }, "schedule.id"),
    { keep: { schedule: "schedule.id" } },
  ),
  get("scheduling_get", "/schedules/{schedule}", gives({ "schedule.frequency": "Monthly", "schedule.lines": [] })),
  put(
    "scheduling_update",
    "/schedules/{schedule}",
    { name: "[TEST] Fax", frequency: "Quarterly" },
    gives({ "schedule.frequency": "Quarterly", "schedule.paused": true }),
  ),
  post(
    "scheduling_add_line_item",
    "/schedules/{schedule}/add_line_item",
    { name: "Paper", description: "A roll", quantity: 1, retail_cents: 4_500, cost_cents: 1_500, taxable: true },
    gives({ "schedule_line_item.retail_cents": 4_500, "schedule_line_item.price_retail": 45 }, "schedule_line_item.id"),
    { keep: { line: "schedule_line_item.id" } },
  ),
  put(
    "scheduling_update_line_item",
    "/schedules/{schedule}/line_items/{line}",
    { retail_cents: 5_000 },
    gives({ "schedule_line_item.retail_cents": 5_000, "schedule_line_item.name": "Paper" }),
  ),
  post(
    "scheduling_remove_line_item",
    "/schedules/{schedule}/remove_line_item",
    { line_item_id: "{line}" },
    gives({ success: true }),
  ),
  get("scheduling_get, without its line", "/schedules/{schedule}", gives({ "schedule.lines": [] })),
  del("scheduling_delete", "/schedules/{schedule}", { status: 200 }),
  get("scheduling_get, deleted", "/schedules/{schedule}", refused(404)),
];

export const agreements: readonly Call[] = [...contracts, ...schedules];
