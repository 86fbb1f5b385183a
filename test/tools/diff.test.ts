import { describe, expect, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/compare.js";
import { readDescription } from "../../scripts/lib/description.js";
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
    'GET /tickets: is called "getTickets" now, was "listTickets"',
  ],
  [{ [`${list} deprecated`]: true }, "feature", "GET /tickets: is deprecated now"],
  [{ [`${list} security`]: [] }, "breaking", "GET /tickets: asks for other credentials"],
  [{ servers: [] }, "breaking", "the description: names other servers"],
];

const MARKS: Case[] = [
  [{ [`${list} x-syncro-paging`]: undefined }, "breaking", "GET /tickets: cannot be walked page by page any more"],
  [{ [`${list} x-syncro-paging items`]: "rows" }, "breaking", 'GET /tickets: its rows are under "rows" now'],
  [{ [`${list} x-syncro-paging source`]: "observed" }, "fix", "GET /tickets: what is known of its pages changed"],
  [{ [`${post} x-syncro-paging`]: { items: "x" } }, "feature", "POST /tickets: can be walked page by page now"],
  [{ [`${list} x-syncro-response`]: "text" }, "breaking", "GET /tickets: answers text now, not JSON"],
  [
    { [`${put} x-syncro-repeatable`]: false },
    "fix",
    "PUT /tickets/{id}: is not sent again any more after it may have happened",
  ],
  [
    { [`${remove} x-syncro-repeatable`]: true },
    "feature",
    "DELETE /tickets/{id}: is sent again now after it may have happened",
  ],
  [
    { [`${put} x-syncro-creates`]: undefined },
    "fix",
    "PUT /tickets/{id}: creates anew each time by no key of its body",
  ],
  [{ [`${list} x-syncro-permission`]: "Tickets - All" }, "fix", 'GET /tickets: needs the permission "Tickets - All"'],
  [{ [`${list} responses 200 x-syncro-empty`]: true }, "breaking", "GET /tickets: the answer may have no body now"],
  [
    { [`${remove} responses 200 x-syncro-empty`]: undefined },
    "feature",
    "DELETE /tickets/{id}: the answer always has a body now",
  ],
  [{ [`${schemas} Ticket x-syncro-resource`]: undefined }, "breaking", "Ticket: the type has no short name any more"],
  [{ [`${schemas} Contact x-syncro-resource`]: true }, "feature", "Contact: the type has a short name now"],
  [{ [`${list} x-syncro-source`]: "observed" }, "fix", "GET /tickets: words, examples or marks changed"],
];

const WORDS: Case[] = [
  [{ [`${list} summary`]: "All tickets" }, "fix", "GET /tickets: words, examples or marks changed"],
  [{ [`${create} subject description`]: "Its title" }, "fix", "TicketCreate: words, examples or marks changed"],
  [{ [`${create} subject examples`]: ["Printer"] }, "fix", "TicketCreate: words, examples or marks changed"],
  [{ "info title": "Another" }, "fix", "the description: words, examples or marks changed"],
  [{ [`${schemas} Label`]: text }, "fix", "the description: has new schemas: Label"],
  // Whatever has no words of its own is no reason to say that nothing changed.
  [{ [`${list} callbacks`]: {} }, "fix", "the description: is written differently"],
];

const COMPOSED: Case[] = [
  // Through allOf: to those who read it, it is the ticket's.
  [
    { [`${schemas} Core properties subject`]: undefined },
    "breaking",
    `Ticket: \`subject\` was removed from the answer ${answered}`,
  ],
  [{ [`${schemas} Core required`]: [] }, "breaking", `Ticket: \`id\` may be missing now ${answered}`],
  // Inside a cycle: once, however often it is passed.
  [
    { [`${schemas} Contact properties mail type`]: ["string", "null"] },
    "breaking",
    `Contact: \`mail\` can be null now ${answered}`,
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
    ["breaking", `Customer: \`contacts[]\` can be anything now ${answered}`],
    ["feature", `Ticket: \`link\` is never Contact any more ${answered}`],
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
  expect(changesBetween(was, is)).toContainEqual(["breaking", `Node: \`id\` is string now, was integer ${answered}`]);
});

test("the description itself: the same is the same, and each answer without a field is missed", async () => {
  const description = await readDescription();
  expect(compareDescriptions(description, structuredClone(description))).toEqual([]);
  const changed = structuredClone(description);
  for (const schema of Object.values(changed.components.schemas)) delete schema.properties?.created_at;
  const changes = compareDescriptions(description, changed);
  expect(changes.filter(({ what }) => what === "`created_at` was removed from the answer").length).toBeGreaterThan(20);
  expect(new Set(changes.map(({ what }) => /`created_at`/.test(what)))).toEqual(new Set([true]));
});
