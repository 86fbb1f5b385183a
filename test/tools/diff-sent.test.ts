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

testEach(SENT);
