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

describe("a change of what is answered", () => testEach(ANSWERED));

test("one schema that is sent and answered: the same change is judged for each by itself", () => {
  const kinds = edited({ [`${schemas} Address properties kind enum`]: ["home", "work", "other"] });
  expect(changesBetween(edited({}), kinds)).toEqual([
    ["breaking", 'Address: `kind` can be "other" now (GET /tickets, POST /tickets, PUT /tickets/{id})'],
    ["feature", 'Address: `kind` takes "other" too (PUT /tickets/{id})'],
  ]);
  const fewer = edited({ [`${schemas} Address properties kind enum`]: ["home"] });
  expect(changesBetween(edited({}), fewer)).toEqual([
    ["feature", 'Address: `kind` is never "work" any more (GET /tickets, POST /tickets, PUT /tickets/{id})'],
    ["breaking", 'Address: `kind` does not take "work" any more (PUT /tickets/{id})'],
  ]);
});
