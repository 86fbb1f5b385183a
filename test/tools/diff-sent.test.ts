import { type Case, create, json, list, post, put, remove, schemas, testEach, text } from "../support/edited.js";

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
    "GET /tickets: the query parameter `mine` is new and required",
  ],
  [
    { [`${list} parameters 0 required`]: true },
    "breaking",
    "GET /tickets: the query parameter `status` is now required",
  ],
  [
    { [`${list} parameters 0 schema type`]: "integer" },
    "breaking",
    "GET /tickets: the query parameter `status` is now integer, was string",
  ],
  [
    { [`${list} parameters 0 schema enum`]: ["New"] },
    "breaking",
    'GET /tickets: the query parameter `status` no longer accepts anything but "New"',
  ],
  [
    { [`${list} parameters 1 schema maximum`]: 50 },
    "breaking",
    "GET /tickets: the query parameter `page` now has the maximum 50, had the maximum 100",
  ],
  [
    { [`${list} parameters 1 schema maximum`]: 200 },
    "feature",
    "GET /tickets: the query parameter `page` now has the maximum 200, had the maximum 100",
  ],
  [
    { [`${list} parameters 0 deprecated`]: true },
    "feature",
    "GET /tickets: the query parameter `status` is now deprecated",
  ],
  [
    { [`${list} parameters 0 explode`]: false },
    "fix",
    "GET /tickets: the query parameter `status` is serialized differently",
  ],
  [{ [`${create} source`]: text }, "feature", "TicketCreate: `source` can now be sent (POST /tickets)"],
  [
    { [`${create} source`]: text, [`${schemas} TicketCreate required`]: ["subject", "source"] },
    "breaking",
    "TicketCreate: `source` is new and required (POST /tickets)",
  ],
  [{ [`${create} file`]: undefined }, "breaking", "TicketCreate: `file` can no longer be sent (POST /tickets)"],
  [
    { [`${schemas} TicketCreate required`]: ["subject", "file"] },
    "breaking",
    "TicketCreate: `file` is now required (POST /tickets)",
  ],
  [{ [`${schemas} TicketCreate required`]: [] }, "feature", "TicketCreate: `subject` is now optional (POST /tickets)"],
  [
    { [`${create} priority type`]: "string" },
    "breaking",
    "TicketCreate: `priority` no longer accepts null (POST /tickets)",
  ],
  [
    { [`${create} subject type`]: ["string", "null"] },
    "feature",
    "TicketCreate: `subject` also accepts null (POST /tickets)",
  ],
  [
    { [`${create} count type`]: "integer" },
    "breaking",
    "TicketCreate: `count` no longer accepts number (POST /tickets)",
  ],
  [
    { [`${create} count maximum`]: undefined },
    "feature",
    "TicketCreate: `count` now has no maximum, had the maximum 5 (POST /tickets)",
  ],
  [
    { [`${create} subject minLength`]: 1 },
    "breaking",
    "TicketCreate: `subject` now has the minLength 1, had no minLength (POST /tickets)",
  ],
  [
    { [`${create} file format`]: "binary" },
    "breaking",
    'TicketCreate: `file` now has the format "binary", had no format (POST /tickets)',
  ],
  [{ [`${post} requestBody required`]: true }, "breaking", "POST /tickets: the body is now required"],
  [{ [`${post} requestBody`]: undefined }, "breaking", "POST /tickets: the body was removed"],
  [{ [`${remove} requestBody`]: { content: json({}) } }, "feature", "DELETE /tickets/{id}: a body can now be sent"],
  [
    { [`${post} requestBody content multipart/form-data`]: {} },
    "feature",
    "POST /tickets: the body can now be multipart/form-data",
  ],
  [
    { [`${put} requestBody content application/json schema properties note`]: undefined },
    "breaking",
    "PUT /tickets/{id}: `note` of the body can no longer be sent",
  ],
];

testEach(SENT);
