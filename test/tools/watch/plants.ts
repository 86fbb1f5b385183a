/** Twenty changes of a vendor's reference, each with what the watch must say of it. */
import { at, type Fields } from "./watch.js";

export type Found = [kind: string, operation: string, place: string, ours: string, theirs: string];

export interface Plant {
  what: string;
  plant: (reference: Fields) => void;
  found: Found[];
}

const operation = (reference: Fields, method: string, path: string) => at(reference, ["paths", path, method]);
/** The schema of a body, which stands last among the parameters. */
function body(reference: Fields, method: string, path: string): Fields {
  const { parameters } = operation(reference, method, path);
  return at(Array.isArray(parameters) ? parameters.at(-1) : undefined, ["schema"]);
}
const fields = (reference: Fields, method: string, path: string) => at(body(reference, method, path), ["properties"]);
function parameters(reference: Fields, method: string, path: string): Fields[] {
  const { parameters: list } = operation(reference, method, path);
  if (!Array.isArray(list)) throw new Error(`${path} has no parameters`);
  return list;
}
function parameter(reference: Fields, method: string, path: string, name: string): Fields {
  return at({ found: parameters(reference, method, path).find((each) => each.name === name) }, ["found"]);
}
const example = (reference: Fields, method: string, path: string) =>
  at(reference, ["paths", path, method, "responses", "200", "examples", "application/json"]);

export const PLANTS: Plant[] = [
  {
    what: "a new operation",
    plant: (reference) => {
      at(reference, ["paths", "/customers/{id}"]).patch = {
        parameters: [
          { name: "notify", in: "query", type: "boolean", required: true },
          {
            name: "body",
            in: "body",
            schema: { type: "object", required: ["on_hold"], properties: { on_hold: { type: "boolean" } } },
          },
        ],
        responses: {
          "200": { description: "ok", examples: { "application/json": { customer: { id: 3 } } } },
          "409": {},
        },
      };
    },
    found: [["new operation", "PATCH /customers/{id}", "", "", "2 parameters; 1 body field; answers 200, 409"]],
  },
  {
    what: "an operation that is gone",
    plant: (reference) => delete at(reference, ["paths"])["/settings"],
    found: [["operation gone", "GET /settings", "", "answers 200, 401", ""]],
  },
  {
    what: "a new parameter",
    plant: (reference) =>
      parameters(reference, "get", "/invoices").push({ name: "kind", in: "query", type: "string", enum: ["a", "b"] }),
    found: [["new parameter", "GET /invoices", "query.kind", "", "string; optional; one of a, b"]],
  },
  {
    what: "a parameter that is gone",
    plant: (reference) => parameters(reference, "get", "/tickets").shift(),
    found: [["parameter gone", "GET /tickets", "query.status", "string; optional", ""]],
  },
  {
    what: "a parameter in another place",
    plant: (reference) => Object.assign(parameter(reference, "get", "/customers", "query"), { in: "header" }),
    found: [
      ["new parameter", "GET /customers", "header.query", "", "string; optional"],
      ["parameter gone", "GET /customers", "query.query", "string; optional", ""],
    ],
  },
  {
    what: "a parameter that is required now",
    plant: (reference) => Object.assign(parameter(reference, "get", "/contacts", "customer_id"), { required: true }),
    found: [["required", "GET /contacts", "query.customer_id", "optional", "required"]],
  },
  {
    what: "a parameter of another type",
    plant: (reference) =>
      Object.assign(at(reference, ["paths", "/invoices/{id}", "parameters", 0]), { type: "string" }),
    found: [
      ["type", "GET /invoices/{id}", "path.1", "integer", "string"],
      ["type", "PUT /invoices/{id}", "path.1", "integer", "string"],
      ["type", "DELETE /invoices/{id}", "path.1", "integer", "string"],
    ],
  },
  {
    what: "a value more in the enumeration of a parameter",
    plant: (reference) =>
      Object.assign(parameter(reference, "get", "/tickets", "comment_format"), {
        enum: ["plaintext", "richtext", "original"],
      }),
    found: [
      [
        "values",
        "GET /tickets",
        "query.comment_format",
        "one of plaintext, richtext",
        "one of original, plaintext, richtext",
      ],
    ],
  },
  {
    what: "a parameter that is deprecated",
    plant: (reference) => Object.assign(parameter(reference, "get", "/tickets", "all_comments"), { deprecated: true }),
    found: [["deprecated", "GET /tickets", "query.all_comments", "not deprecated", "deprecated"]],
  },
  {
    what: "an operation that is deprecated",
    plant: (reference) =>
      Object.assign(operation(reference, "post", "/tickets/{id}/timer_entry"), { deprecated: true }),
    found: [["deprecated", "POST /tickets/{id}/timer_entry", "", "not deprecated", "deprecated"]],
  },
  {
    what: "a new body field, with fields of its own",
    plant: (reference) => {
      const address = {
        type: "object",
        required: ["city"],
        properties: { city: { type: "string" }, zip: { type: "string" } },
      };
      fields(reference, "post", "/customers").address = address;
    },
    found: [["new field", "POST /customers", "body.address", "", "object; optional"]],
  },
  {
    what: "a new field of the rows of a body, by reference",
    plant: (reference) => {
      at(reference, ["definitions", "LineItem", "properties"]).upc_code = { type: "string" };
    },
    found: [
      ["new field", "POST /invoices", "body.line_items[].upc_code", "", "string; optional"],
      ["new field", "POST /tickets/{id}/add_line_item", "body.upc_code", "", "string; optional"],
    ],
  },
  {
    what: "a body field that is gone",
    plant: (reference) => delete fields(reference, "post", "/customers").get_sms,
    found: [["field gone", "POST /customers", "body.get_sms", "boolean; optional", ""]],
  },
  {
    what: "a body field that is required now",
    plant: (reference) => Object.assign(body(reference, "put", "/leads/{id}"), { required: ["first_name"] }),
    found: [["required", "PUT /leads/{id}", "body.first_name", "optional", "required"]],
  },
  {
    what: "a body field of another type",
    plant: (reference) =>
      Object.assign(at(fields(reference, "post", "/appointments"), ["user_ids"]), { items: { type: "string" } }),
    found: [["type", "POST /appointments", "body.user_ids", "array of integer", "array of string"]],
  },
  {
    what: "a value less in the enumeration of a body field",
    plant: (reference) =>
      Object.assign(at(fields(reference, "post", "/tickets"), ["priority"]), { enum: ["0 Urgent", "1 High"] }),
    found: [
      ["values", "POST /tickets", "body.priority", "one of 0 Urgent, 1 High, 2 Normal", "one of 0 Urgent, 1 High"],
    ],
  },
  {
    what: "a new status",
    plant: (reference) => {
      at(operation(reference, "put", "/appointments/{id}"), ["responses"])["409"] = { description: "Taken" };
    },
    found: [["new status", "PUT /appointments/{id}", "409", "", "is there"]],
  },
  {
    what: "a status in place of another, and another content type of a body",
    plant: (reference) => {
      const upload = operation(reference, "post", "/purchase_orders/{id}/attachments");
      const { "201": created, ...others } = at(upload, ["responses"]);
      Object.assign(upload, {
        consumes: ["application/x-www-form-urlencoded"],
        responses: { "200": created, ...others },
      });
    },
    found: [
      [
        ...(["content type", "POST /purchase_orders/{id}/attachments", "body"] as const),
        ...(["multipart/form-data", "application/x-www-form-urlencoded"] as const),
      ],
      ["new status", "POST /purchase_orders/{id}/attachments", "200", "", "is there"],
      ["status gone", "POST /purchase_orders/{id}/attachments", "201", "is there", ""],
    ],
  },
  {
    what: "an example with a value of another type",
    plant: (reference) => Object.assign(at(example(reference, "get", "/invoices/{id}"), ["invoice"]), { total: 64.99 }),
    found: [["example: type mismatch", "GET /invoices/{id}", "200.invoice.total", "must be string", "is number"]],
  },
  {
    what: "an example with a field that nobody described",
    plant: (reference) =>
      Object.assign(at(example(reference, "get", "/contacts"), ["contacts", 0]), { pronouns: "she/her" }),
    found: [["example: undocumented field", "GET /contacts", "200.contacts[].pronouns", "", "is string"]],
  },
];
