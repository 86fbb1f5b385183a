import {
  deref,
  exampleOf,
  examplesOf,
  listOperations,
  type Parameter,
  type ResponseObject,
  readDescription,
} from "../../src/catalog/index.js";
import { type Call, type Expected, get, KEY, refused } from "./calls.js";
import { play } from "./play.js";

// The clients that swagger-codegen made of the vendor's reference: watchmanmonitoring/wm-syncromsp-swagger-client (Ruby) and
// ecrocombe/syncroMSP_PHPclient (PHP). Their calls are not listed here: a generator makes them of the operations, and so
// does this file, with the examples as arguments, in the description's order; what reads comes first, what deletes last.
//
// Both send the JSON type with every request. Ruby has the key behind "Bearer", PHP the bare key unless one sets a prefix.
// A list in a query becomes `id[0]=1&id[1]=2` in Ruby and, by a mistake of the generator, one escaped text in PHP; a
// boolean is `true` in Ruby, `1` in PHP.

/** How a language writes a parameter into the query. */
type Spell = (name: string, value: unknown) => [name: string, value: string][];

const ruby: Spell = (name, value) =>
  Array.isArray(value) ? value.map((item, index) => [`${name}[${index}]`, String(item)]) : [[name, String(value)]];
const php: Spell = (name, value) => {
  if (Array.isArray(value)) return [[name, value.map((item, index) => `${index}=${item}`).join("&")]];
  return [[name, typeof value === "boolean" ? String(Number(value)) : String(value)]];
};

const description = await readDescription();
const operations = listOperations(description).filter(({ operation }) => operation["x-syncro-source"] !== "guide");
type Described = (typeof operations)[number];

const ORDER = ["get", "post", "put", "patch", "delete"];
/** POSTs that take away are among the DELETEs, where the parts of a record go before the record. */
function rank({ method, path }: Described): number {
  const removes = method === "delete" || /\/(?:remove|delete)_/.test(path);
  return removes ? ORDER.length - path.split("/").length / 100 : ORDER.indexOf(method);
}
const ordered = [...operations].sort((a, b) => rank(a) - rank(b));

// The generator saw that /callerid alone takes its key from the query, and sends none there.
const isKeyless = ({ operation }: Described) => operation["x-syncro-response"] === "text";

const PAGING = /^(?:page|per_page)$/;
const isFilter = ({ in: where, name, required }: Parameter) => where === "query" && !required && !PAGING.test(name);

const calls = (spell: Spell): Call[] => [
  ...ordered
    .filter(({ method, parameters }) => method === "get" && parameters.some(isFilter))
    .map((described) => callOf(described, spell, "with every filter")),
  ...ordered.map((described) => callOf(described, spell)),
];

function callOf(described: Described, spell: Spell, filters?: string): Call {
  const { method, path, operation, parameters } = described;
  const place = parameters
    .filter(({ in: where }) => where === "path")
    .reduce((text, one) => text.replace(`{${one.name}}`, encodeURIComponent(String(exampleOf(one)))), path);
  const query = parameters
    .filter((one) => one.in === "query" && (one.required === true || (filters !== undefined && isFilter(one))))
    .flatMap((one) => spell(one.name.replace("[]", ""), argumentFor(one)))
    .map((pair) => pair.map(encodeURIComponent).join("="));
  const [[type = "", media] = [""]] = Object.entries(operation.requestBody?.content ?? {});
  const isForm = type === "multipart/form-data";
  return {
    ...get(
      [operation.operationId, filters].filter(Boolean).join(", "),
      [place, ...(query.length > 0 ? [query.join("&")] : [])].join("?"),
      isKeyless(described) ? refused(401) : expected(described),
    ),
    method: method.toUpperCase(),
    body: isForm ? FORM : examplesOf(description, media)[0]?.[1].value,
    headers: {
      ...(isKeyless(described) ? { Authorization: undefined } : {}),
      ...(isForm ? { "Content-Type": `${type}; boundary=${BOUNDARY}` } : {}),
    },
  };
}

/** The example. A list that is one text in the reference, too, is one here. */
function argumentFor(parameter: Parameter): unknown {
  const value = exampleOf(parameter);
  return Array.isArray(value) && parameter.explode === false ? value.join(",") : value;
}

/** A success, with the names that all its documented answers have: most are a record or a list under its name. */
/** The example's timer runs already, and its invoice is no draft: both are refused, as documented. */
const REFUSED = ["startTicketTimer", "publishInvoice"];

function expected({ operation }: Described): Expected {
  if (REFUSED.includes(operation.operationId)) return refused(422);
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const names = successes.flatMap(([, response]) => {
    const { content = {} } = deref<ResponseObject>(description, response);
    return examplesOf(description, content["application/json"]).map(([, { value }]) => namesOf(value));
  });
  const [first = [], ...others] = names;
  return {
    status: successes.map(([status]) => Number(status)),
    has: first.filter((name) => others.every((other) => other.includes(name))),
  };
}

const namesOf = (value: unknown): string[] => (Array.isArray(value) ? [] : Object.keys(Object(value)));

const BOUNDARY = "------------------------d74496d66958873e";
const FORM = [
  `--${BOUNDARY}`,
  'Content-Disposition: form-data; name="file"; filename="quote.pdf"',
  "Content-Type: application/pdf",
  "",
  "%PDF-1.7",
  `--${BOUNDARY}--`,
  "",
].join("\r\n");

const headers = (language: string, authorization: string) => ({
  "Content-Type": "application/json",
  "User-Agent": `Swagger-Codegen/1.0.0/${language}`,
  Accept: "application/json",
  Authorization: authorization,
});

play({ name: "swagger-codegen, Ruby", headers: headers("ruby", `Bearer ${KEY}`), calls: calls(ruby), isApart: true });
play({ name: "swagger-codegen, PHP", headers: headers("php", KEY), calls: calls(php), isApart: true });
