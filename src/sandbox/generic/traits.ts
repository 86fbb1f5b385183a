import type { Call } from "../http.js";
import { afterDay, beforeDay, type Filter } from "../resources/filters.js";
import type { Row } from "../store.js";
import { HOUR, instant, MINUTE, stamp } from "../time.js";
import { blank, type Fields, integer, text, textOrEmpty } from "../values.js";
import { mustExist } from "../words.js";
import type { Problem } from "./refusals.js";

/** What is so of one resource and cannot be read from the description. */
export interface Trait {
  /** Rows that the middle size has beside the description's examples; the other sizes have less or more. */
  copies?: number;
  /** Fields whose rows are records of another resource: a copy shows none. */
  borrows?: string[];
  /** Newest first. */
  newestFirst?: boolean;
  /** What else than its id a record is asked for by. */
  key?: string;
  /** The field of its parent that shows these records, if it is not named like their path. */
  shownAs?: string;
  /** Fields of a body that are kept under another name, or as something else. */
  takes?: Record<string, (value: unknown, call: Call) => Fields>;
  /** What follows from other fields once a record was written. */
  settle?: (fields: Fields, call: Call) => Fields;
  /** Fields that are demanded only where a body says so: what the documented refusal does not tell. */
  demands?: Record<string, (body: Fields) => boolean>;
  /** Whether the body names something that is not there: a 404. */
  misses?: (body: Fields) => boolean;
  /** Filters that are no field's name. */
  filters?: Record<string, (value: string, call: Call) => ReturnType<Filter<Row>>>;
  /** Refusals that are no matter of one field. */
  refuses?: (call: Call, row: Row | undefined, rows: readonly Row[]) => Problem[];
}

const has = (field: string, value: unknown) => (row: Row) => text(row.fields[field]) === text(value);
const oneOf = (field: string) => (value: string) => (row: Row) =>
  value.split(",").includes(text(row.fields[field]) ?? "");
const named =
  (field: string): NonNullable<Trait["takes"]>[string] =>
  (value) => ({ [field]: value });
const dollars =
  (field: string): NonNullable<Trait["takes"]>[string] =>
  (value) => ({ [field]: (integer(value) ?? 0) / 100 });

/** Of worksheets. */
const TEMPLATE = 12;

/** What a spreadsheet makes of a long serial number. In the vendor's words. */
const SPREADSHEET =
  "Serial number scientific-notation not allowed, may have been introduced by a spreadsheet program inferring Numerical from a csv.";

export const TRAITS: Readonly<Record<string, Trait>> = {
  appointment_types: {
    // A number in requests, a word in answers. What numbers above 0 mean nobody has shown.
    takes: { location_type: (value) => ({ location_type: integer(value) === 0 ? "customer" : "manual_entry" }) },
  },
  appointments: {
    copies: 60,
    demands: { end_at: (body) => body.appointment_duration === undefined },
    takes: { user_id: (value) => ({ user_ids: [integer(value)] }) },
    // Taken from the ticket and the customer where nothing was sent, as was seen.
    settle: (fields, { store, body }) => {
      const ticket = store.tickets.get(integer(fields.ticket_id));
      const customer = store.customers.get(integer(fields.customer_id) ?? ticket?.customer_id);
      const place = [customer?.address, customer?.city, [customer?.state, customer?.zip].filter(Boolean).join(" ")];
      const minutes = integer(body.appointment_duration);
      const end_at =
        minutes === null || body.end_at !== undefined
          ? fields.end_at
          : stamp(instant(textOrEmpty(fields.start_at)) + minutes * MINUTE);
      const hours = (instant(textOrEmpty(end_at)) - instant(textOrEmpty(fields.start_at))) / HOUR;
      return {
        end_at,
        customer_id: customer?.id ?? null,
        description: fields.description || (ticket?.subject ?? null),
        location: fields.location || (customer === undefined ? null : place.filter(Boolean).join(", ")),
        duration: Number.isNaN(hours) ? fields.duration : hours,
      };
    },
    filters: {
      date_from: afterDay(({ fields }) => fields.start_at),
      date_to: beforeDay(({ fields }) => fields.start_at),
    },
  },
  contracts: { copies: 20 },
  items: {
    copies: 12,
    filters: { completed: (value) => (row) => (row.fields.receivedon !== null) === (value === "true") },
  },
  leads: {
    copies: 30,
    borrows: ["appointments"],
    newestFirst: true,
    takes: { business_name: named("business_then_name") },
    demands: { ticket_description: (body) => body.ticket_subject !== undefined },
    filters: {
      status_list: oneOf("status"),
      "statuses[]":
        (_value, { query }) =>
        (row) =>
          query.getAll("statuses[]").includes(text(row.fields.status) ?? ""),
      "users[]":
        (_value, { query }) =>
        (row) =>
          query.getAll("users[]").includes(text(row.fields.user_id) ?? ""),
      "mailbox_ids[]":
        (_value, { query }) =>
        (row) =>
          query.getAll("mailbox_ids[]").includes(text(row.fields.mailbox_id) ?? ""),
      has_ticket: (value) => (row) => (row.fields.ticket_id !== null) === (value === "true"),
    },
  },
  // A schedule shows its line items as `lines`. A product fills in what was not sent.
  line_items: {
    shownAs: "lines",
    settle: ({ cost_cents, retail_cents }) => ({
      price_cost: (integer(cost_cents) ?? 0) / 100,
      price_retail: (integer(retail_cents) ?? 0) / 100,
    }),
    takes: {
      product_id: (value, { store, body }) => {
        const product = store.others.get("products")?.get(integer(value))?.fields ?? {};
        const cents = (field: string) => Math.round(Number(product[field] ?? 0) * 100);
        const filled = {
          ...{ name: product.name, description: product.description, taxable: product.taxable },
          ...{ price_cost: product.price_cost, price_retail: product.price_retail },
          ...{ cost_cents: cents("price_cost"), retail_cents: cents("price_retail") },
        };
        return {
          product_id: value,
          ...Object.fromEntries(Object.entries(filled).filter(([name]) => !Object.hasOwn(body, name))),
        };
      },
    },
  },
  policy_folders: {
    refuses: ({ operation, params, body }, row, rows) => {
      if (operation.method === "DELETE")
        return rows.some(has("parent_id", params.id))
          ? [{ field: "id", text: "Cannot delete a folder with child folders" }]
          : [];
      // What is said of a parent that is not there, or is below its own child, is inferred.
      if (blank(body.parent_id)) return [];
      const parentOf = (id: unknown) => rows.find((each) => each.id === integer(id));
      let above = parentOf(body.parent_id);
      if (above === undefined) return [{ field: "parent_id", text: mustExist("parent_id") }];
      while (above !== undefined && above !== row) above = parentOf(above.fields.parent_id);
      return above === undefined ? [] : [{ field: "parent_id", text: "Parent is invalid" }];
    },
  },
  phones: { takes: { number: (value) => ({ number: (text(value) ?? "").replace(/\D/g, "") }) } },
  portal_users: {
    refuses: ({ body }) =>
      body.password !== undefined && body.password !== body.password_confirmation
        ? [{ field: "password_confirmation", text: "Password confirmation doesn't match Password" }]
        : [],
  },
  product_serials: {
    takes: { price_cost_cents: dollars("instance_price_cost"), price_retail_cents: dollars("instance_price_retail") },
    settle: ({ status }) => ({ status: status || "In Stock" }),
    refuses: ({ body }, row, rows) => {
      const isOther = row !== undefined && body.serial_number !== row.fields.serial_number;
      const isTaken = isOther && rows.some(({ fields }) => fields.serial_number === body.serial_number);
      const isNumber = /^\d+(?:\.\d+)?e\+?\d+$/i.test(text(body.serial_number) ?? "");
      if (isNumber) return [{ field: "serial_number", text: SPREADSHEET }];
      return isTaken ? [{ field: "serial_number", text: "Serial number has already been taken" }] : [];
    },
  },
  product_skus: {
    takes: {
      value: named("sku"),
      vendor_id: (value, { store }) => ({ vendor_name: store.others.get("vendors")?.get(integer(value))?.fields.name }),
    },
  },
  products: {
    copies: 50,
    borrows: ["product_skus"],
    filters: {
      sku: (value) => (row) => JSON.stringify(row.fields.product_skus ?? "").includes(JSON.stringify(value)),
      category_id: (value, { store }) => {
        const category = store.others.get("categories")?.get(integer(value))?.fields.name;
        return (row) => row.fields.product_category === category;
      },
    },
  },
  purchase_orders: {
    copies: 10,
    newestFirst: true,
    takes: { shipping_cents: dollars("shipping"), other_cents: dollars("other") },
  },
  schedules: { copies: 20, borrows: ["lines"] },
  timelogs: { newestFirst: true },
  // A device is asked for by its UUID, although the reference types it as a number.
  user_devices: { key: "device_uuid" },
  vendors: { copies: 8 },
  wiki_pages: {
    copies: 20,
    // No value is known to be valid; this one was seen to be refused.
    refuses: ({ body }) =>
      body.visibility === "internal" ? [{ field: "visibility", text: "Visibility is not included in the list" }] : [],
    settle: (fields) => ({
      interpolated_body: fields.body,
      slug:
        fields.slug ||
        textOrEmpty(fields.name)
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "-"),
    }),
  },
  // The account has one template, that of the examples.
  worksheet_results: {
    takes: { title: named("name") },
    misses: (body) => body.worksheet_template_id !== undefined && integer(body.worksheet_template_id) !== TEMPLATE,
  },
};
