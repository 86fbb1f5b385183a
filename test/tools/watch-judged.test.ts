import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { readAccepted } from "../../scripts/watch/accepted.js";
import { answerInWords } from "../../scripts/watch/compare.js";
import { type Described, inWords, nameless, type Part } from "../../scripts/watch/read/parts.js";
import { readReference } from "../../scripts/watch/read/reference.js";
import { readDescription } from "../../src/catalog/index.js";
import { PLANTS } from "./watch/plants.js";
import { at, type Fields, fixture, type Run, watch } from "./watch/watch.js";

const reference = await fixture("reference.yaml");
/** What one of the planted changes makes of the reference. */
async function changed(what: string): Promise<Fields> {
  const copy = await fixture("reference.yaml");
  for (const each of PLANTS) if (each.what === what) each.plant(copy);
  expect(copy).not.toEqual(reference);
  return copy;
}
const required = () => changed("a parameter that is required now");
const judgement = (sides = "ours: optional, vendor: required") =>
  `- { kind: required, ${sides}, where: [GET /contacts query.customer_id], reason: Taken without. }`;
const changes = ({ report }: Run) =>
  report?.changed?.map(({ operation, place, change, now }) => [operation, place, change, now].join(" | "));

test("a difference with a reason is not open, and counted", async () => {
  const run = await watch({ reference: await required(), accepted: judgement() });
  expect(run.report).toMatchObject({ findings: [], stale: [], accepted: 1, unverified: 0 });
  expect(run.code).toBe(0);
  expect(run.markdown).toContain("1 difference judged");
  expect(run.markdown).not.toContain("query.customer_id");
});

test("what is unverified about it is counted", async () => {
  const accepted = judgement().replace(" }", ", unverified: Nobody tried. }");
  const run = await watch({ reference: await required(), accepted });
  expect(run.report).toMatchObject({ accepted: 1, unverified: 1 });
});

test("a judgement that no longer applies is an error, and named", async () => {
  const run = await watch({ reference, accepted: judgement() });
  expect(run.report?.stale).toEqual([
    { operation: "GET /contacts", place: "query.customer_id", kind: "required", ours: "optional", vendor: "required" },
  ]);
  expect(run.code).toBe(1);
  expect(run.markdown).toContain("## Judged, and no longer so (1)");
  expect(run.markdown).toContain("| `GET /contacts` | `query.customer_id` | required | optional | required |");
});

test("a judgement is of two sides: when one changes, it is open again", async () => {
  const run = await watch({ reference: await required(), accepted: judgement("ours: required, vendor: optional") });
  expect(run.report).toMatchObject({ accepted: 0, findings: [{ kind: "required" }], stale: [{ ours: "required" }] });
});

test("of several places, each must apply", async () => {
  const accepted = judgement().replace("customer_id]", "customer_id, GET /contacts query.page]");
  const run = await watch({ reference: await required(), accepted });
  expect(run.report).toMatchObject({ accepted: 1, findings: [], stale: [{ place: "query.page" }] });
});

test("the same judgement twice is one too many", async () => {
  const run = await watch({ reference: await required(), accepted: `${judgement()}\n${judgement()}` });
  expect(run.report).toMatchObject({ accepted: 1, stale: [{ place: "query.customer_id" }] });
});

test("without a lock nobody can say what the vendor changed, and only --accept writes one", async () => {
  const run = await watch({ reference });
  expect([run.report?.changed, run.lock, run.code]).toEqual([null, "", 0]);
  expect(run.markdown).toContain("no reference was accepted yet");
  const accepted = await watch({ reference, args: ["--accept"] });
  expect([accepted.report?.changed, accepted.code]).toEqual([[], 0]);
  const again = await watch({ reference, lock: accepted.lock });
  expect([again.report?.changed, again.lock, again.code]).toEqual([[], accepted.lock, 0]);
  // Nor is a lock written anew because something changed.
  const after = await watch({ reference: await required(), lock: accepted.lock });
  expect([after.lock, after.code]).toEqual([accepted.lock, 1]);
});

test("the lock has names and hashes, and nothing else of the vendor's", async () => {
  const { lock } = await watch({ reference, args: ["--accept"] });
  const places = Object.entries(JSON.parse(lock).operations).flatMap(([operation, hashes]) =>
    Object.entries(at(hashes, [])).map(([place, hash]) => [operation, place, hash]),
  );
  expect(places.length).toBeGreaterThan(150);
  expect(places.filter(([, , hash]) => !/^[0-9a-f]{16}$/.test(String(hash)))).toEqual([]);
  const names = /^(?:|(?:path|query|header|body|[1-5]\d\d)[\w.[\] ]*|odd spot: [\w.[\] ]*)$/;
  expect(places.filter(([, place]) => !names.test(String(place)))).toEqual([]);
  // Of its words and values none.
  for (const words of ["Pam", "Printer", "Urgent", "plaintext", "Success", "1042"]) expect(lock).not.toContain(words);
});

test("the vendor changed is one list, we differ another", async () => {
  const { lock } = await watch({ reference, args: ["--accept"] });
  const both = await watch({ reference: await required(), lock });
  expect(changes(both)).toEqual(["GET /contacts | query.customer_id | changed | integer; required"]);
  expect(both.report?.findings.map(({ place }) => place)).toEqual(["query.customer_id"]);
  expect(both.markdown).toContain("## The vendor changed (1)");
  expect(both.markdown).toContain("## We differ (1)");
  // Judged: it is still news.
  const judged = await watch({ reference: await required(), lock, accepted: judgement() });
  expect([changes(judged)?.length, judged.report?.findings, judged.code]).toEqual([1, [], 1]);
  // Looked at: it is none any more, and a difference all the same.
  const seen = await watch({ reference: await required(), lock, args: ["--accept"] });
  expect([changes(seen), seen.report?.findings.length, seen.code]).toEqual([[], 1, 1]);
  const done = await watch({ reference: await required(), lock: seen.lock, accepted: judgement() });
  expect(done.code).toBe(0);
});

test.each(PLANTS)("since last time: $what", async ({ what, found }) => {
  const { lock } = await watch({ reference, args: ["--accept"] });
  const { report } = await watch({ reference: await changed(what), lock });
  const operations = new Set(report?.changed?.map(({ operation }) => nameless(operation)));
  expect([...operations].sort()).toEqual([...new Set(found.map(([, operation]) => nameless(operation)))].sort());
});

test("a new odd spot is a change", async () => {
  const { lock } = await watch({ reference, args: ["--accept"] });
  const odd = await fixture("reference.yaml");
  delete at(odd, ["paths", "/customers", "get", "parameters", 0]).type;
  const run = await watch({ reference: odd, lock });
  expect(changes(run)).toEqual([
    "GET /customers | odd spot: query.query | new | ",
    "GET /customers | query.query | changed | optional",
  ]);
});

test("what is new or gone as a whole is listed once, without what is in it", async () => {
  const { lock } = await watch({ reference, args: ["--accept"] });
  const since = async (what: string) => changes(await watch({ reference: await changed(what), lock }));
  expect(await since("a new operation")).toEqual(["PATCH /customers/{id} |  | new | "]);
  expect(await since("an operation that is gone")).toEqual(["GET /settings |  | gone | "]);
  expect(await since("a new body field, with fields of its own")).toEqual([
    "POST /customers | body.address | new | object; optional",
  ]);
});

test("another name for a path parameter, another order and other words are no change", async () => {
  const { lock } = await watch({ reference, args: ["--accept"] });
  const { paths, ...rest } = JSON.parse(
    JSON.stringify(reference).replaceAll("{id}", "{key}").replaceAll('"name":"id"', '"name":"key"'),
  );
  const reordered = { ...rest, paths: Object.fromEntries(Object.entries(paths).reverse()), info: { title: "New" } };
  const run = await watch({ reference: reordered, lock });
  expect([run.report?.changed, run.report?.findings, run.code]).toEqual([[], [], 0]);
});

/** What the report would write for us. The vendor's side only a run against the reference can tell. */
function ourSide(kind: string, part: Part, place: string, described: Described): string | undefined {
  if (kind.endsWith(" gone")) return inWords(part);
  switch (kind) {
    case "required":
      return part.required ? "required" : "optional";
    case "type":
      return part.type;
    case "values":
      return part.values && `one of ${part.values.join(", ")}`;
    case "deprecated":
      return part.deprecated ? "deprecated" : "not deprecated";
    case "content type":
      return part.media.join(", ");
    case "other answer":
      return answerInWords(described, place);
    default:
      return expect.fail(`nobody checks our side of ${kind}`);
  }
}

const file = "openapi/accepted-differences.yaml";
const ours = readReference(at(readDescription(), []));

test.each(readAccepted(await readFile(join(root, file), "utf8"), file))("$kind, $ours: what we say is so", (entry) => {
  for (const { operation, place } of entry.where) {
    const described = ours?.operations.get(nameless(operation));
    expect(described?.key, `${operation} is in the description, so written`).toBe(operation);
    const part = described?.parts.get(place);
    if (entry.kind.startsWith("new ")) {
      expect(part, `${operation} ${place} is not in the description`).toBeUndefined();
      continue;
    }
    if (described === undefined || part === undefined) expect.fail(`${operation} ${place} is not in the description`);
    expect(ourSide(entry.kind, part, place, described), `our side of ${operation} ${place}`).toBe(entry.ours);
  }
  expect(entry.reason.length).toBeGreaterThan(20);
});
