import { describe, expect, test } from "vitest";
import {
  answered,
  BEFORE,
  type Case,
  changesBetween,
  edited,
  json,
  list,
  ref,
  schemas,
  testEach,
  text,
  ticket,
} from "../support/edited.js";

const ANSWERED: Case[] = [
  [{ [`${ticket} number`]: text }, "feature", `Ticket: \`number\` is new in the answer ${answered}`],
  [{ [`${ticket} score`]: undefined }, "breaking", `Ticket: \`score\` was removed from the answer ${answered}`],
  [{ [`${schemas} Ticket required`]: [] }, "breaking", `Ticket: \`status\` may now be missing ${answered}`],
  [
    { [`${schemas} Ticket required`]: ["status", "score"] },
    "feature",
    `Ticket: \`score\` is now always present ${answered}`,
  ],
  [
    { [`${ticket} status enum`]: ["New", "Resolved", "Closed"] },
    "breaking",
    `Ticket: \`status\` can now be "Closed" ${answered}`,
  ],
  [{ [`${ticket} status enum`]: ["New"] }, "feature", `Ticket: \`status\` can no longer be "Resolved" ${answered}`],
  [
    { [`${ticket} status enum`]: undefined },
    "breaking",
    `Ticket: \`status\` can now be anything, not only "New" or "Resolved" ${answered}`,
  ],
  [{ [`${ticket} score type`]: ["number", "null"] }, "breaking", `Ticket: \`score\` can now be null ${answered}`],
  [{ [`${ticket} score type`]: "integer" }, "feature", `Ticket: \`score\` can no longer be number ${answered}`],
  [{ [`${ticket} score`]: {} }, "breaking", `Ticket: \`score\` can now be anything ${answered}`],
  [{ [`${ticket} owner`]: ref("Customer") }, "feature", `Ticket: \`owner\` can no longer be null ${answered}`],
  [
    { [`${ticket} customer`]: { anyOf: [ref("Customer"), { type: "null" }] } },
    "breaking",
    `Ticket: \`customer\` can now be null ${answered}`,
  ],
  [{ [`${ticket} link anyOf 2`]: ref("Customer") }, "breaking", `Ticket: \`link\` can now be Customer ${answered}`],
  [{ [`${ticket} link anyOf 1`]: undefined }, "feature", `Ticket: \`link\` can no longer be Contact ${answered}`],
  [
    { [`${ticket} properties additionalProperties type`]: "integer" },
    "breaking",
    `Ticket: \`properties.*\` is now integer, was string ${answered}`,
  ],
  [
    { [`${ticket} properties additionalProperties`]: undefined },
    "breaking",
    `Ticket: \`properties\` no longer has other fields ${answered}`,
  ],
  [
    { [`${schemas} Address additionalProperties`]: true },
    "feature",
    "Address: it can now have other fields (GET /tickets, POST /tickets, PUT /tickets/{id})",
  ],
  [
    { [`${ticket} pair prefixItems 1`]: undefined },
    "breaking",
    `Ticket: \`pair\` now has 1 elements, had 2 ${answered}`,
  ],
  [
    { [`${ticket} pair prefixItems 1 type`]: "boolean" },
    "breaking",
    `Ticket: \`pair.1\` is now boolean, was string ${answered}`,
  ],
  [
    // The old form is found by its format, whatever is now said of it.
    {
      [`${schemas} Core properties due`]: {
        anyOf: [
          { type: "string", format: "date-time" },
          { type: "string", format: "date", title: "Day" },
        ],
      },
    },
    "breaking",
    `Ticket: \`due\` can now be another string ${answered}`,
  ],
  [
    { [`${schemas} Core properties due format`]: "date-time" },
    "fix",
    `Ticket: \`due\` now has the format "date-time", had the format "date" ${answered}`,
  ],
  [
    { [`${list} responses 200 content application/json schema properties tickets type`]: "object" },
    "breaking",
    "GET /tickets: `tickets` of the answer is now object, was array",
  ],
  [
    { [`${list} responses 201`]: { description: "new", content: json(text) } },
    "breaking",
    "GET /tickets: can now answer 201",
  ],
  [
    { [`${list} responses 201`]: BEFORE.paths["/tickets"].get.responses[200] },
    "feature",
    "GET /tickets: can now answer 201",
  ],
  [{ [`${list} responses 404`]: { description: "gone" } }, "feature", "GET /tickets: the error 404 is now documented"],
  [{ [`${list} responses 401`]: undefined }, "fix", "GET /tickets: the error 401 is no longer documented"],
  [
    { [`${schemas} Problem properties error type`]: "integer" },
    "fix",
    "Problem: `error` is now integer, was string (GET /tickets)",
  ],
  [{ [`${list} responses 200 content text/plain`]: {} }, "breaking", "GET /tickets: the answer can now be text/plain"],
];

describe("a change of what is answered", () => testEach(ANSWERED));

test("what is given as text can come as JSON, too", () => {
  const text = { [`${list} x-syncro-response`]: "text" };
  const json = { ...text, [`${list} responses 200 content application/problem+json`]: { schema: { type: "object" } } };
  expect(changesBetween(edited(text), edited(text))).toEqual([]);
  expect(changesBetween(edited(text), edited(json))).toEqual([
    ["fix", "GET /tickets: the answer as application/problem+json changed"],
  ]);
});

test("one schema that is sent and answered: the same change is judged for each by itself", () => {
  const kinds = edited({ [`${schemas} Address properties kind enum`]: ["home", "work", "other"] });
  expect(changesBetween(edited({}), kinds)).toEqual([
    ["breaking", 'Address: `kind` can now be "other" (GET /tickets, POST /tickets, PUT /tickets/{id})'],
    ["feature", 'Address: `kind` also accepts "other" (PUT /tickets/{id})'],
  ]);
  const fewer = edited({ [`${schemas} Address properties kind enum`]: ["home"] });
  expect(changesBetween(edited({}), fewer)).toEqual([
    ["feature", 'Address: `kind` can no longer be "work" (GET /tickets, POST /tickets, PUT /tickets/{id})'],
    ["breaking", 'Address: `kind` no longer accepts "work" (PUT /tickets/{id})'],
  ]);
});
