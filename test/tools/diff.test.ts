import { describe, expect, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/compare.js";
import { readDescription } from "../../src/catalog/index.js";
import {
  answered,
  BEFORE,
  type Case,
  changesBetween,
  changesOf,
  create,
  edited,
  list,
  object,
  post,
  put,
  ref,
  remove,
  schemas,
  testEach,
  text,
  ticket,
} from "../support/edited.js";

const OPERATIONS: Case[] = [
  [{ [remove]: undefined }, "breaking", "DELETE /tickets/{id}: was removed"],
  [{ "paths /tickets/{id} get": { responses: {} } }, "feature", "GET /tickets/{id}: is new"],
  [
    { [`${list} operationId`]: "getTickets" },
    "breaking",
    'GET /tickets: is now called "getTickets", was "listTickets"',
  ],
  [{ [`${list} deprecated`]: true }, "feature", "GET /tickets: is now deprecated"],
  [{ [`${list} security`]: [] }, "breaking", "GET /tickets: needs other credentials"],
  [{ servers: [] }, "breaking", "the description: has other servers"],
];

const MARKS: Case[] = [
  [{ [`${list} x-syncro-paging`]: undefined }, "breaking", "GET /tickets: can no longer be paginated"],
  [{ [`${list} x-syncro-paging items`]: "rows" }, "breaking", 'GET /tickets: its rows are now under "rows"'],
  [{ [`${list} x-syncro-paging source`]: "observed" }, "fix", "GET /tickets: the details of its pages changed"],
  [{ [`${post} x-syncro-paging`]: { items: "x" } }, "feature", "POST /tickets: can now be paginated"],
  [{ [`${list} x-syncro-response`]: "text" }, "breaking", "GET /tickets: now answers text, not JSON"],
  [
    { [`${put} x-syncro-repeatable`]: false },
    "fix",
    "PUT /tickets/{id}: is no longer retried if it may have taken effect",
  ],
  [
    { [`${remove} x-syncro-repeatable`]: true },
    "feature",
    "DELETE /tickets/{id}: is now retried even if it may have taken effect",
  ],
  [{ [`${put} x-syncro-creates`]: undefined }, "fix", "PUT /tickets/{id}: no field of its body creates records"],
  [
    { [`${list} x-syncro-permission`]: "Tickets - All" },
    "fix",
    'GET /tickets: now needs the permission "Tickets - All"',
  ],
  [{ [`${list} responses 200 x-syncro-empty`]: true }, "breaking", "GET /tickets: the answer may now have no body"],
  [
    { [`${remove} responses 200 x-syncro-empty`]: undefined },
    "feature",
    "DELETE /tickets/{id}: the answer now always has a body",
  ],
  [{ [`${schemas} Ticket x-syncro-resource`]: undefined }, "breaking", "Ticket: no longer has a type alias"],
  [{ [`${schemas} Contact x-syncro-resource`]: true }, "feature", "Contact: now has a type alias"],
  [{ [`${list} x-syncro-source`]: "observed" }, "fix", "GET /tickets: words, examples or marks changed"],
];

const WORDS: Case[] = [
  [{ [`${list} summary`]: "All tickets" }, "fix", "GET /tickets: words, examples or marks changed"],
  [{ [`${create} subject description`]: "Its title" }, "fix", "TicketCreate: words, examples or marks changed"],
  [{ [`${create} subject examples`]: ["Printer"] }, "fix", "TicketCreate: words, examples or marks changed"],
  [{ "info title": "Another" }, "fix", "the description: words, examples or marks changed"],
  [{ [`${schemas} Label`]: text }, "fix", "the description: has new schemas: Label"],
  // Whatever has no words of its own is no reason to say that nothing changed.
  [{ [`${list} callbacks`]: {} }, "fix", "the description: changed in form only"],
];

const COMPOSED: Case[] = [
  // Through allOf: to those who read it, it is the ticket's.
  [
    { [`${schemas} Core properties subject`]: undefined },
    "breaking",
    `Ticket: \`subject\` was removed from the answer ${answered}`,
  ],
  [{ [`${schemas} Core required`]: [] }, "breaking", `Ticket: \`id\` may now be missing ${answered}`],
  // Inside a cycle: once, however often it is passed.
  [
    { [`${schemas} Contact properties mail type`]: ["string", "null"] },
    "breaking",
    `Contact: \`mail\` can now be null ${answered}`,
  ],
  [
    { [`${schemas} Customer properties vip`]: { type: "boolean" } },
    "feature",
    `Customer: \`vip\` is new in the answer ${answered}`,
  ],
];

describe("a change of an operation", () => testEach(OPERATIONS));
describe("a change of a mark", () => testEach(MARKS));
describe("a change of words", () => testEach(WORDS));
describe("a change of what is composed", () => testEach(COMPOSED));

test("a schema that goes is missed by its name, and wherever it was", () => {
  const edits = {
    [`${schemas} Contact`]: undefined,
    [`${ticket} link`]: ref("Address"),
    [`${schemas} Customer properties contacts items`]: {},
  };
  expect(changesOf(edits)).toEqual([
    ["breaking", `Customer: \`contacts[]\` can now be anything ${answered}`],
    ["feature", `Ticket: \`link\` can no longer be Contact ${answered}`],
    ["breaking", "Contact: the schema was removed"],
  ]);
});

test("taking a schema apart without a change in what it says is no change for a program", () => {
  const { properties, required } = BEFORE.components.schemas.Customer;
  const apart = edited({
    [`${schemas} Named`]: object({ name: properties.name }, required),
    [`${schemas} Customer`]: { allOf: [ref("Named"), object({ contacts: properties.contacts })] },
  });
  expect(changesBetween(edited({}), apart)).toEqual([["fix", "the description: has new schemas: Named"]]);
});

test("a cycle through allOf ends", () => {
  const node = { allOf: [ref("Core"), object({ child: ref("Node") })], type: "object" };
  const cyclic = {
    [`${schemas} Node`]: node,
    [`${schemas} Core properties child`]: ref("Core"),
    [`${ticket} node`]: ref("Node"),
  };
  const [was, is] = [edited(cyclic), edited({ ...cyclic, [`${schemas} Core properties id type`]: "string" })];
  expect(changesBetween(was, is)).toContainEqual(["breaking", `Node: \`id\` is now string, was integer ${answered}`]);
});

test("the description itself: the same is the same, and each answer without a field is missed", async () => {
  const description = readDescription();
  expect(compareDescriptions(description, structuredClone(description))).toEqual([]);
  const changed = structuredClone(description);
  for (const schema of Object.values(changed.components.schemas)) delete schema.properties?.created_at;
  const changes = compareDescriptions(description, changed);
  expect(changes.filter(({ what }) => what === "`created_at` was removed from the answer").length).toBeGreaterThan(20);
  expect(new Set(changes.map(({ what }) => /`created_at`/.test(what)))).toEqual(new Set([true]));
});
