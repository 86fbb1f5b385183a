import {
  deref,
  exampleOf,
  examplesOf,
  listOperations,
  type Parameter,
  type ResponseObject,
  readDescription,
} from "../../scripts/lib/description.js";
import { type Call, type Expected, get, KEY, refused } from "./calls.js";
import { play } from "./play.js";

// The clients that swagger-codegen made of the vendor's reference: watchmanmonitoring/wm-syncromsp-swagger-client (Ruby) and
// ecrocombe/syncroMSP_PHPclient (PHP). Their calls are not listed here: a generator makes them of the operations, and so
// does this file, in the description's order, what reads first and what deletes last.
//
// Both send the JSON type with every request. Ruby has the key behind "Bearer", PHP the bare key unless one sets a prefix.
// A list in a query becomes `id[0]=1&id[1]=2` in Ruby and, by a mistake of the generator, one escaped text in PHP; a
// boolean is `true` in Ruby, `1` in PHP.

const isText = (operation: { "x-syncro-response"?: "text" }) => operation["x-syncro-response"] === "text";
const description = await readDescription();
const all = listOperations(description).filter(({ operation }) => operation["x-syncro-source"] !== "guide");
type Operation = (typeof all)[number];
type Spell = (name: string, value: unknown) => [string, string][];

const ORDER = ["get", "post", "put", "patch", "delete"];
/** POSTs that take away come after all that needs what they take. */
const rank = ({ method, path }: Operation): number =>
  /\/(?:remove|delete)_/.test(path) ? ORDER.indexOf("delete") : ORDER.indexOf(method);
// A record's parts go before the record.
const depth = ({ path }: Operation): number => path.split("/").length;
const ordered = [...all].sort(
  (a, b) => rank(a) - rank(b) || (rank(a) === ORDER.indexOf("delete") ? depth(b) - depth(a) : 0),
);

/** The names that every documented answer of a success has. Most answers are one record or list under its name. */
function expected({ operation }: Operation): Expected {
  // The generator saw that this operation takes its key from the query alone, and sends none.
  if (isText(operation)) return refused(401);
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const answers = successes.flatMap(([, response]) => {
    const { content = {} } = deref<ResponseObject>(description, response);
    return examplesOf(description, content["application/json"]).map(([, { value }]) => value);
  });
  const [first, ...others] = answers.map((value) =>
    value !== null && !Array.isArray(value) ? Object.keys(Object(value)) : [],
  );
  const status = successes.map(([code]) => Number(code));
  return { status, has: first?.filter((name) => others.every((names) => names.includes(name))) ?? [] };
}

function callOf(target: Operation, spell: Spell, queried: (parameter: Parameter) => boolean): Call {
  const { method, path, operation, parameters } = target;
  const place = parameters.filter(({ in: where }) => where === "path");
  const filled = place.reduce(
    (text, one) => text.replace(`{${one.name}}`, encodeURIComponent(String(exampleOf(one)))),
    path,
  );
  const pairs = parameters
    .filter((parameter) => parameter.in === "query" && queried(parameter))
    .flatMap((parameter) => spell(parameter.name.replace("[]", ""), textOrValue(parameter)));
  const query = pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  const [[type = "", media = undefined] = []] = Object.entries(operation.requestBody?.content ?? {});
  const [[, example] = []] = examplesOf(description, media);
  const optional = parameters.filter((parameter) => isFilter(parameter) && queried(parameter)).length;
  return {
    ...get(
      `${operation.operationId}${optional > 0 ? ", with every filter" : ""}`,
      query === "" ? filled : `${filled}?${query}`,
      expected(target),
    ),
    ...(isText(operation) ? { headers: { Authorization: undefined } } : {}),
    method: method.toUpperCase(),
    ...(type === "multipart/form-data"
      ? { body: PARTS, headers: { "Content-Type": `${type}; boundary=${BOUNDARY}` } }
      : {}),
    ...(type === "application/json" ? { body: example?.value } : {}),
  };
}

/** A list that is one text in the reference, too, is one here. */
function textOrValue(parameter: Parameter): unknown {
  const value = exampleOf(parameter);
  return Array.isArray(value) && parameter.explode === false ? value.join(",") : value;
}

const BOUNDARY = "------------------------d74496d66958873e";
const PARTS = [
  `--${BOUNDARY}`,
  'Content-Disposition: form-data; name="file"; filename="quote.pdf"',
  "Content-Type: application/pdf",
  "",
  "%PDF-1.7",
  `--${BOUNDARY}--`,
  "",
].join("\r\n");

const ruby: Spell = (name, value) =>
  Array.isArray(value) ? value.map((item, index) => [`${name}[${index}]`, String(item)]) : [[name, String(value)]];
const php: Spell = (name, value) => {
  if (Array.isArray(value)) return [[name, value.map((item, index) => `${index}=${item}`).join("&")]];
  return [[name, typeof value === "boolean" ? String(Number(value)) : String(value)]];
};

const headers = (language: string, authorization: string) => ({
  "Content-Type": "application/json",
  "User-Agent": `Swagger-Codegen/1.0.0/${language}`,
  Accept: "application/json",
  Authorization: authorization,
});
const PAGING = /^(?:page|per_page)$/;
const isFilter = ({ in: where, name, required }: Parameter) => where === "query" && !required && !PAGING.test(name);

const calls = (spell: Spell): Call[] => [
  ...ordered
    .filter(({ method, parameters }) => method === "get" && parameters.some(isFilter))
    .map((one) => callOf(one, spell, ({ name }) => !PAGING.test(name))),
  ...ordered.map((one) => callOf(one, spell, ({ required }) => required === true)),
];

play({
  name: "swagger-codegen, Ruby",
  headers: headers("ruby", `Bearer ${KEY}`),
  calls: calls(ruby),
});

play({ name: "swagger-codegen, PHP", headers: headers("php", KEY), calls: calls(php) });
