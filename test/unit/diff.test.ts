import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Description, readDescription } from "../../scripts/description.js";
import { type Change, type ChangeClass, lineOf } from "../../scripts/diff/changes.js";
import { compareDescriptions } from "../../scripts/diff/compare.js";
import { runDiff } from "../../scripts/diff/run.js";
import { runScript } from "../support/script.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = <T extends object>(properties: T, required: string[] = []) => ({ type: "object", properties, required });
const json = (schema: object) => ({ "application/json": { schema } });
const text = { type: "string" };

/** A description with one of everything: composition, a cycle, a schema that is sent and answered, forms, a bag. */
const BEFORE = {
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

/** A copy in which what stands at each address is replaced; undefined takes it away. Steps are separated by blanks. */
function edited(edits: Record<string, unknown>): Description {
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

const before = edited({});
const list = "paths /tickets get";
const post = "paths /tickets post";
const put = "paths /tickets/{id} put";
const remove = "paths /tickets/{id} delete";
const schemas = "components schemas";
const ticket = `${schemas} Ticket properties`;
const create = `${schemas} TicketCreate properties`;
const answered = "(GET /tickets, POST /tickets)";

type Case = [edits: Record<string, unknown>, kind: ChangeClass, line: string];

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

const SENT: Case[] = [
  [{ [`${list} parameters 0`]: undefined }, "breaking", "GET /tickets: the query parameter `status` was removed"],
  [
    { [`${list} parameters 2`]: { name: "mine", in: "query", schema: {} } },
    "feature",
    "GET /tickets: the query parameter `mine` is new",
  ],
  [
    { [`${list} parameters 2`]: { name: "mine", in: "query", required: true, schema: {} } },
    "breaking",
    "GET /tickets: the query parameter `mine` is new and must be given",
  ],
  [
    { [`${list} parameters 0 required`]: true },
    "breaking",
    "GET /tickets: the query parameter `status` must be given now",
  ],
  [
    { [`${list} parameters 0 schema type`]: "integer" },
    "breaking",
    "GET /tickets: the query parameter `status` is integer now, was string",
  ],
  [
    { [`${list} parameters 0 schema enum`]: ["New"] },
    "breaking",
    'GET /tickets: the query parameter `status` does not take anything but "New" any more',
  ],
  [
    { [`${list} parameters 1 schema maximum`]: 50 },
    "breaking",
    "GET /tickets: the query parameter `page` has the maximum 50 now, had the maximum 100",
  ],
  [
    { [`${list} parameters 1 schema maximum`]: 200 },
    "feature",
    "GET /tickets: the query parameter `page` has the maximum 200 now, had the maximum 100",
  ],
  [
    { [`${list} parameters 0 deprecated`]: true },
    "feature",
    "GET /tickets: the query parameter `status` is deprecated now",
  ],
  [
    { [`${list} parameters 0 explode`]: false },
    "fix",
    "GET /tickets: the query parameter `status` is written differently",
  ],
  [{ [`${create} source`]: text }, "feature", "TicketCreate: `source` can be sent now (POST /tickets)"],
  [
    { [`${create} source`]: text, [`${schemas} TicketCreate required`]: ["subject", "source"] },
    "breaking",
    "TicketCreate: `source` is new and must be sent (POST /tickets)",
  ],
  [
    { [`${create} file`]: undefined },
    "breaking",
    "TicketCreate: `file` was removed from what can be sent (POST /tickets)",
  ],
  [
    { [`${schemas} TicketCreate required`]: ["subject", "file"] },
    "breaking",
    "TicketCreate: `file` must be sent now (POST /tickets)",
  ],
  [
    { [`${schemas} TicketCreate required`]: [] },
    "feature",
    "TicketCreate: `subject` need not be sent any more (POST /tickets)",
  ],
  [
    { [`${create} priority type`]: "string" },
    "breaking",
    "TicketCreate: `priority` does not take null any more (POST /tickets)",
  ],
  [
    { [`${create} subject type`]: ["string", "null"] },
    "feature",
    "TicketCreate: `subject` takes null too (POST /tickets)",
  ],
  [
    { [`${create} count type`]: "integer" },
    "breaking",
    "TicketCreate: `count` does not take number any more (POST /tickets)",
  ],
  [
    { [`${create} count maximum`]: undefined },
    "feature",
    "TicketCreate: `count` has no maximum now, had the maximum 5 (POST /tickets)",
  ],
  [
    { [`${create} subject minLength`]: 1 },
    "breaking",
    "TicketCreate: `subject` has the minLength 1 now, had no minLength (POST /tickets)",
  ],
  [
    { [`${create} file format`]: "binary" },
    "breaking",
    'TicketCreate: `file` has the format "binary" now, had no format (POST /tickets)',
  ],
  [{ [`${post} requestBody required`]: true }, "breaking", "POST /tickets: the body must be sent now"],
  [{ [`${post} requestBody`]: undefined }, "breaking", "POST /tickets: the body was removed"],
  [{ [`${remove} requestBody`]: { content: json({}) } }, "feature", "DELETE /tickets/{id}: a body can be sent now"],
  [
    { [`${post} requestBody content multipart/form-data`]: {} },
    "feature",
    "POST /tickets: the body can be multipart/form-data now",
  ],
  [
    { [`${put} requestBody content application/json schema properties note`]: undefined },
    "breaking",
    "PUT /tickets/{id}: `note` of the body was removed from what can be sent",
  ],
];

const ANSWERED: Case[] = [
  [{ [`${ticket} number`]: text }, "feature", `Ticket: \`number\` is new in the answer ${answered}`],
  [{ [`${ticket} score`]: undefined }, "breaking", `Ticket: \`score\` was removed from the answer ${answered}`],
  [{ [`${schemas} Ticket required`]: [] }, "breaking", `Ticket: \`status\` may be missing now ${answered}`],
  [
    { [`${schemas} Ticket required`]: ["status", "score"] },
    "feature",
    `Ticket: \`score\` is always there now ${answered}`,
  ],
  [
    { [`${ticket} status enum`]: ["New", "Resolved", "Closed"] },
    "breaking",
    `Ticket: \`status\` can be "Closed" now ${answered}`,
  ],
  [{ [`${ticket} status enum`]: ["New"] }, "feature", `Ticket: \`status\` is never "Resolved" any more ${answered}`],
  [
    { [`${ticket} status enum`]: undefined },
    "breaking",
    `Ticket: \`status\` can be anything, not only "New" or "Resolved" now ${answered}`,
  ],
  [{ [`${ticket} score type`]: ["number", "null"] }, "breaking", `Ticket: \`score\` can be null now ${answered}`],
  [{ [`${ticket} score type`]: "integer" }, "feature", `Ticket: \`score\` is never number any more ${answered}`],
  [{ [`${ticket} score`]: {} }, "breaking", `Ticket: \`score\` can be anything now ${answered}`],
  [{ [`${ticket} owner`]: ref("Customer") }, "feature", `Ticket: \`owner\` is never null any more ${answered}`],
  [
    { [`${ticket} customer`]: { anyOf: [ref("Customer"), { type: "null" }] } },
    "breaking",
    `Ticket: \`customer\` can be null now ${answered}`,
  ],
  [{ [`${ticket} link anyOf 2`]: ref("Customer") }, "breaking", `Ticket: \`link\` can be Customer now ${answered}`],
  [{ [`${ticket} link anyOf 1`]: undefined }, "feature", `Ticket: \`link\` is never Contact any more ${answered}`],
  [
    { [`${ticket} properties additionalProperties type`]: "integer" },
    "breaking",
    `Ticket: \`properties.*\` is integer now, was string ${answered}`,
  ],
  [
    { [`${ticket} properties additionalProperties`]: undefined },
    "breaking",
    `Ticket: \`properties\` has no fields of other names any more ${answered}`,
  ],
  [
    { [`${schemas} Address additionalProperties`]: true },
    "feature",
    "Address: it can have fields of other names now (GET /tickets, POST /tickets, PUT /tickets/{id})",
  ],
  [{ [`${ticket} pair prefixItems 1`]: undefined }, "breaking", `Ticket: \`pair\` has 1 places now, had 2 ${answered}`],
  [
    { [`${ticket} pair prefixItems 1 type`]: "boolean" },
    "breaking",
    `Ticket: \`pair.1\` is boolean now, was string ${answered}`,
  ],
  [
    { [`${schemas} Core properties due format`]: "date-time" },
    "fix",
    `Ticket: \`due\` has the format "date-time" now, had the format "date" ${answered}`,
  ],
  [
    { [`${list} responses 200 content application/json schema properties tickets type`]: "object" },
    "breaking",
    "GET /tickets: `tickets` of the answer is object now, was array",
  ],
  [
    { [`${list} responses 201`]: { description: "new", content: json(text) } },
    "breaking",
    "GET /tickets: answers 201 too",
  ],
  [
    { [`${list} responses 201`]: BEFORE.paths["/tickets"].get.responses[200] },
    "feature",
    "GET /tickets: answers 201 too",
  ],
  [{ [`${list} responses 404`]: { description: "gone" } }, "feature", "GET /tickets: the error 404 is documented now"],
  [{ [`${list} responses 401`]: undefined }, "fix", "GET /tickets: the error 401 is not documented any more"],
  [
    { [`${schemas} Problem properties error type`]: "integer" },
    "fix",
    "Problem: `error` is integer now, was string (GET /tickets)",
  ],
  [{ [`${list} responses 200 content text/plain`]: {} }, "breaking", "GET /tickets: the answer can be text/plain now"],
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
  [
    {
      [`${schemas} Contact`]: undefined,
      [`${ticket} link`]: ref("Address"),
      [`${schemas} Customer properties contacts items`]: {},
    },
    "breaking",
    "Contact: the schema was removed",
  ],
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

const lines = (changes: Change[]) => changes.map((change) => [change.class, lineOf(change)]);

describe.each([
  ["an operation", OPERATIONS],
  ["a mark", MARKS],
  ["what is sent", SENT],
  ["what is answered", ANSWERED],
  ["what is composed", COMPOSED],
  ["words", WORDS],
])("a change of %s", (_what, cases) => {
  test.each(cases)("%j is %s: %s", (edits, kind, line) => {
    expect(lines(compareDescriptions(before, edited(edits)))).toContainEqual([kind, line]);
  });
});

test("a change of one thing is one change", () => {
  const single = [...OPERATIONS, ...MARKS, ...SENT, ...ANSWERED, ...WORDS];
  for (const [edits, kind, line] of single) {
    expect(lines(compareDescriptions(before, edited(edits))), line).toEqual([[kind, line]]);
  }
});

test("one schema that is sent and answered: the same change is judged for each by itself", () => {
  const kinds = edited({ [`${schemas} Address properties kind enum`]: ["home", "work", "other"] });
  expect(lines(compareDescriptions(before, kinds))).toEqual([
    ["breaking", 'Address: `kind` can be "other" now (GET /tickets, POST /tickets, PUT /tickets/{id})'],
    ["feature", 'Address: `kind` takes "other" too (PUT /tickets/{id})'],
  ]);
  const fewer = edited({ [`${schemas} Address properties kind enum`]: ["home"] });
  expect(lines(compareDescriptions(before, fewer))).toEqual([
    ["feature", 'Address: `kind` is never "work" any more (GET /tickets, POST /tickets, PUT /tickets/{id})'],
    ["breaking", 'Address: `kind` does not take "work" any more (PUT /tickets/{id})'],
  ]);
});

test("taking a schema apart without a change in what it says is no change for a program", () => {
  const { properties, required } = BEFORE.components.schemas.Customer;
  const apart = edited({
    [`${schemas} Named`]: object({ name: properties.name }, required),
    [`${schemas} Customer`]: { allOf: [ref("Named"), object({ contacts: properties.contacts })] },
  });
  expect(lines(compareDescriptions(before, apart))).toEqual([["fix", "the description: has new schemas: Named"]]);
});

test("a cycle through allOf ends", () => {
  const node = { allOf: [ref("Core"), object({ child: ref("Node") })], type: "object" };
  const cyclic = {
    [`${schemas} Node`]: node,
    [`${schemas} Core properties child`]: ref("Core"),
    [`${ticket} node`]: ref("Node"),
  };
  const [was, is] = [edited(cyclic), edited({ ...cyclic, [`${schemas} Core properties id type`]: "string" })];
  expect(lines(compareDescriptions(was, is))).toContainEqual([
    "breaking",
    `Node: \`id\` is string now, was integer ${answered}`,
  ]);
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

describe("the command", () => {
  const run = async (args: string[]) => {
    const said: string[] = [];
    return { code: await runDiff(args, (line) => said.push(line)), text: said.join("\n") };
  };

  async function files(edits: Record<string, unknown>, version = "1.2.0") {
    const folder = await mkdtemp(join(tmpdir(), "syncro-diff-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [released, description] = [join(folder, "a.json"), join(folder, "b.json")];
    await writeFile(released, JSON.stringify(edited({ "info version": version })));
    await writeFile(description, JSON.stringify(edited(edits)));
    return ["--released", released, "--description", description];
  }

  const BREAKING = { [`${list} parameters 0`]: undefined };
  const FEATURE = { [`${create} source`]: text };
  const FIX = { [`${list} summary`]: "All tickets" };

  test.each([
    [BREAKING, "1.2.0", "major"],
    [BREAKING, "0.4.0", "minor"],
    [FEATURE, "1.2.0", "minor"],
    [FIX, "1.2.0", "patch"],
    [{}, "1.2.0", "none"],
    [{ ...FIX, ...FEATURE, ...BREAKING }, "1.2.0", "major"],
  ])("%j after %s asks for %s", async (edits, version, bump) => {
    const { code, text } = await run([...(await files(edits, version)), "--json"]);
    expect([code, JSON.parse(text)]).toMatchObject([0, { released: version, bump }]);
  });

  test("more than expected is exit code 1", async () => {
    const order = ["none", "patch", "minor", "major"];
    for (const [index, edits] of [{}, FIX, FEATURE, BREAKING].entries()) {
      const codes = await Promise.all(
        order.map(async (bump) => (await run([...(await files(edits)), "--expect", bump])).code),
      );
      expect(codes).toEqual(order.map((_bump, expected) => (index > expected ? 1 : 0)));
    }
  });

  test("says it in words, the gravest first", async () => {
    const { text } = await run([...(await files({ ...FIX, ...FEATURE, ...BREAKING })), "--expect", "minor"]);
    expect(text).toBe(`Compared with 1.2.0.

breaking (1)
  GET /tickets: the query parameter \`status\` was removed

feature (1)
  TicketCreate: \`source\` can be sent now (POST /tickets)

fix (1)
  GET /tickets: words, examples or marks changed

This asks for a major release.
That is more than minor.`);
  });

  test("is wired up", async () => {
    const args = [...(await files(BREAKING)), "--expect", "patch"];
    const { code, stdout } = await runScript("scripts/diff.ts", args);
    expect([code, stdout.split("\n")[0]]).toEqual([1, "Compared with 1.2.0."]);
  });

  test("passes and says so when nothing was released yet", async () => {
    const none = ["--released", join(tmpdir(), "syncro-diff-none", "openapi.json")];
    expect(await run(none)).toMatchObject({ code: 0, text: expect.stringContaining("Nothing was released yet") });
    const { code, text } = await run([...none, "--json", "--expect", "none"]);
    expect([code, JSON.parse(text)]).toEqual([0, { released: null, bump: "none", changes: [] }]);
  });

  test.each([
    [["--expect", "huge"], '--expect: must be none, patch, minor or major, got "huge"'],
    [["--expct", "minor"], "--expct"],
    [["--description", "/nowhere.json"], "--description: there is no /nowhere.json"],
    [["--released", "README.md"], "README.md is not JSON"],
  ])("%j cannot be compared: %s", async (args, words) => {
    const { code, text } = await run(args);
    expect(text).toContain(words);
    expect(code).toBe(2);
  });
});
