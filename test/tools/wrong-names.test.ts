import { expect, test } from "vitest";
import { readSources } from "../../scripts/lib/redocly.js";
import { knownFields, knownOperations, markProblems } from "../../scripts/lib/wrong-names.js";
import { type Operation, readDescription, type Schema } from "../../src/catalog/index.js";
import { operations, knownOperations as shipped } from "../../src/generated/operations.js";

const sources = await readSources();

/** What is wrong once one operation has other marks. */
function problemsWith(path: string, method: "get" | "post", marks: Partial<Operation>): string[] {
  const changed = structuredClone(sources);
  Object.assign(changed.paths[path]?.[method] ?? {}, marks);
  return markProblems(changed);
}

/** What is wrong once a field has other marks. */
function problemsWithField(schema: string, field: string, marks: Schema): string[] {
  const changed = structuredClone(sources);
  Object.assign(changed.components.schemas[schema]?.properties?.[field] ?? {}, marks);
  return markProblems(changed);
}

test("the marks are well formed", () => {
  expect(markProblems(sources)).toEqual([]);
});

test.each<[what: string, problems: string[], problem: string]>([
  ["no path", problemsWith("/tickets", "get", { "x-syncro-known-as": ["GET tickets"] }), "is no method and path"],
  ["a path that exists", problemsWith("/tickets", "get", { "x-syncro-known-as": ["GET /users"] }), "operation itself"],
  ["a name twice", problemsWith("/tickets", "get", { "x-syncro-known-as": ["GET /assets"] }), "is known twice"],
  ["a POST with a side effect", problemsWith("/tickets", "post", { "x-syncro-side-effect": true }), "only a GET"],
  ["mails without words", problemsWith("/tickets", "get", { "x-syncro-mails": { when: "" } }), "says not when"],
  [
    "a flag that is not there",
    problemsWith("/tickets", "post", {
      "x-syncro-mails": { when: "Always", unless: { "comments_attributes.silent": true } },
    }),
    "comments_attributes.silent is no flag",
  ],
  [
    "a field that exists",
    problemsWithField("TicketInput", "status", { "x-syncro-known-as": ["subject"] }),
    "as another",
  ],
  [
    "a field twice",
    problemsWithField("TicketInput", "subject", { "x-syncro-known-as": ["custom_fields"] }),
    "as two fields",
  ],
  [
    "nowhere to find it",
    problemsWithField("TicketInput", "user_id", { "x-syncro-found-by": "GET /staff" }),
    "no operation",
  ],
])("%s is a problem", (_what, problems, problem) => {
  expect(problems.join("; ")).toContain(problem);
});

test("the client ships the wrong names of operations, each for one that exists", async () => {
  expect(shipped()).toEqual(knownOperations(readDescription()));
  expect(shipped()["POST /tickets/{id}/line_items"]).toBe("POST /tickets/{id}/add_line_item");
  for (const [wrong, right] of Object.entries(shipped())) {
    const exists = (key: string) => {
      const [method = "", path = ""] = key.split(" ");
      return method in (operations()[path] ?? {});
    };
    expect([wrong, exists(wrong), exists(right)]).toEqual([wrong, false, true]);
  }
});

test("a field that a part and another share has the names of both", () => {
  const { TicketLineItemCreate = {} } = sources.components.schemas;
  expect(knownFields(sources, TicketLineItemCreate)).toEqual({ cost: "price_cost", price: "price_retail" });
});
