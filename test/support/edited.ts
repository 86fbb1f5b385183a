import { expect, test } from "vitest";
import { type ChangeClass, lineOf } from "../../scripts/diff/changes.js";
import { compareDescriptions } from "../../scripts/diff/compare.js";
import type { Description } from "../../src/catalog/index.js";

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const object = <T extends object>(properties: T, required: string[] = []) => ({
  type: "object",
  properties,
  required,
});
export const json = (schema: object) => ({ "application/json": { schema } });
export const text = { type: "string" };

/** A description with one of everything: composition, a cycle, a schema that is sent and answered, forms, a bag. */
export const BEFORE = {
  openapi: "3.1.0",
  info: { version: "1.2.0", title: "T" },
  servers: [{ url: "https://acme.syncromsp.com/api/v1" }],
  paths: {
    "/tickets": {
      get: {
        operationId: "listTickets",
        summary: "Tickets",
        "x-syncro-paging": { items: "tickets", source: "reference" },
        "x-syncro-permission": "Tickets - List",
        parameters: [
          { name: "status", in: "query", schema: text },
          { name: "page", in: "query", schema: { type: "integer", maximum: 100 } },
        ],
        responses: {
          200: {
            description: "ok",
            content: json(object({ tickets: { type: "array", items: ref("Ticket") } }, ["tickets"])),
          },
          401: { description: "no", content: json(ref("Problem")) },
        },
      },
      post: {
        operationId: "createTicket",
        requestBody: { content: json(ref("TicketCreate")) },
        responses: { 200: { description: "ok", content: json(object({ ticket: ref("Ticket") })) } },
      },
    },
    "/tickets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      put: {
        operationId: "updateTicket",
        "x-syncro-repeatable": true,
        "x-syncro-creates": ["comments"],
        requestBody: { required: true, content: json(object({ address: ref("Address"), note: text }, ["address"])) },
        responses: { 200: { description: "ok", content: json(object({ address: ref("Address") })) } },
      },
      delete: { operationId: "deleteTicket", responses: { 200: { description: "ok", "x-syncro-empty": true } } },
    },
  },
  components: {
    schemas: {
      Core: object(
        { id: { type: "integer" }, subject: { type: ["string", "null"] }, due: { type: "string", format: "date" } },
        ["id"],
      ),
      Ticket: {
        allOf: [ref("Core")],
        type: "object",
        "x-syncro-resource": true,
        properties: {
          status: { type: "string", enum: ["New", "Resolved"] },
          owner: { anyOf: [ref("Customer"), { type: "null" }] },
          customer: ref("Customer"),
          link: { anyOf: [ref("Address"), ref("Contact")] },
          properties: { type: "object", additionalProperties: text },
          pair: { type: "array", prefixItems: [{ type: "integer" }, text] },
          score: { type: "number" },
        },
        required: ["status"],
      },
      // A customer has contacts, and each contact its customer.
      Customer: object({ name: text, contacts: { type: "array", items: ref("Contact") } }, ["name"]),
      Contact: object({ mail: text, customer: ref("Customer") }),
      Address: object({ city: text, kind: { type: "string", enum: ["home", "work"] } }, ["city"]),
      TicketCreate: object(
        {
          subject: { type: "string", description: "What it is about" },
          priority: { type: ["string", "null"] },
          count: { type: "number", maximum: 5 },
          file: text,
        },
        ["subject"],
      ),
      Problem: object({ error: text }, ["error"]),
    },
  },
};

/** What is replaced, by its address: steps separated by blanks. undefined takes it away. */
export type Edits = Record<string, unknown>;

/** A copy with these edits. */
export function edited(edits: Edits): Description {
  // Through text: a structured clone would keep what the parts share.
  const copy: unknown = JSON.parse(JSON.stringify(BEFORE));
  for (const [address, value] of Object.entries(edits)) {
    const steps = address.split(" ");
    const last = steps.pop() ?? "";
    const parent = steps.reduce<unknown>((at, step) => (isObject(at) ? Reflect.get(at, step) : undefined), copy);
    if (!isObject(parent)) throw new Error(`there is no ${address}`);
    if (value !== undefined) Reflect.set(parent, last, value);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }
  return copy as Description;
}
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

// Addresses of what is edited most.
export const list = "paths /tickets get";
export const post = "paths /tickets post";
export const put = "paths /tickets/{id} put";
export const remove = "paths /tickets/{id} delete";
export const schemas = "components schemas";
export const ticket = `${schemas} Ticket properties`;
export const create = `${schemas} TicketCreate properties`;
/** The operations that a change of the ticket reaches. */
export const answered = "(GET /tickets, POST /tickets)";

export type Case = [edits: Edits, kind: ChangeClass, line: string];

/** The changes between two descriptions, each as its class and its line. */
export const changesBetween = (before: Description, after: Description) =>
  compareDescriptions(before, after).map((change) => [change.class, lineOf(change)]);

export const changesOf = (edits: Edits) => changesBetween(edited({}), edited(edits));

/** Each edit comes to this one change, and to no other. */
export const testEach = (cases: Case[]) =>
  test.each(cases)("%j is %s: %s", (edits, kind, line) => {
    expect(changesOf(edits)).toEqual([[kind, line]]);
  });
