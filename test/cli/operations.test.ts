import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { queryString, sampleRequest } from "../../scripts/samples/request.js";
import { catalogOf, flagOf, listOperations, readDescription } from "../../src/catalog/index.js";
import { ownNames, ownOptions, vendorFlags } from "../../src/cli/arguments/index.js";
import { exampleArguments } from "../../src/cli/commands/index.js";
import { openLibrary } from "../../src/cli/library.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { run } from "./run.js";

const description = readDescription();
const catalog = catalogOf(description);
const listed = listOperations(description);

test("every operation is a command, and each has a name of its own", () => {
  expect(openLibrary().names).toHaveLength(catalog.length);
  expect(catalog.length).toBeGreaterThanOrEqual(195);
});

test("the example of every operation, in --dry-run, is the description's own request", async () => {
  const folder = await temporaryFolder();
  const unlike: unknown[] = [];
  for (const [index, entry] of catalog.entries()) {
    const one = listed[index];
    if (one === undefined) throw new Error("the catalogue and the list differ");
    const sample = sampleRequest(description, one);
    const wanted = { method: sample.method, path: sample.path + queryString(sample), body: bodyOf(sample.body) };
    const args = await Promise.all(
      exampleArguments(description, entry).map(async (word, at, all) => {
        if (sample.body?.kind !== "form" || all[at - 1] !== flagOf(sample.body.file.field)) return word;
        const file = join(folder, word);
        await writeFile(file, "%PDF");
        return file;
      }),
    );
    const { code, out, said } = await run([...args, "--dry-run", "--format", "json"]);
    if (code !== 0) unlike.push({ args, said });
    else {
      const { method, url, body } = JSON.parse(out);
      const path = url.replace("https://acme.syncromsp.com/api/v1", "");
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify({ method, path, body })), JSON.parse(JSON.stringify(wanted))))
        unlike.push({ args, wanted, method, url, body });
    }
  }
  expect(unlike).toEqual([]);
});

function bodyOf(body: ReturnType<typeof sampleRequest>["body"]): unknown {
  if (body === undefined || body.kind === "json") return body?.value;
  return Object.fromEntries([...body.fields, [body.file.field, body.file.name]]);
}

test("no parameter of the vendor's has the name of one of the command's own flags", () => {
  const plain = (flag: string) => flag.replace(/^--(?:cli-)?/, "").replace(/[-_]/g, "");
  const own = new Set([...ownNames(), "--help", "--version"].map(plain));
  const clashes = catalog.flatMap((entry) =>
    vendorFlags(description, entry)
      .filter(({ flag }) => own.has(plain(flag)))
      .map(({ flag }) => `${entry.id} ${flag}`),
  );
  // Should there be one: the name is the vendor's, and ours is then --cli-NAME. Say so in docs/command-line.md.
  expect(clashes).toEqual([]);
});

test("where there is a clash, the name is the vendor's and the command's own flag has another", () => {
  const named = (taken: string[]) => ownOptions(["list"], new Set(taken)).map(({ flags }) => flags.replace(/ <.*/, ""));
  expect(named([])).toEqual(["--cli-all, --all", "--cli-limit, --limit", "--cli-on-drift, --on-drift"]);
  expect(named(["--limit"])).toEqual(["--cli-all, --all", "--cli-limit", "--cli-on-drift, --on-drift"]);
  for (const option of ownOptions(["list"], new Set(["--limit"]))) {
    expect(["all", "limit", "onDrift"]).toContain(option.attributeName());
  }
});

test("no two parameters of an operation share a flag, but one that query and body both have", () => {
  const shared = catalog.flatMap((entry) => {
    const query = entry.parameters.filter((one) => one.in === "query").map(({ name }) => flagOf(name));
    const body = Object.keys(entry.body?.schema.properties ?? {}).map(flagOf);
    const all = [...query, ...body];
    return all.filter((flag, at) => all.indexOf(flag) !== at).map((flag) => `${entry.id} ${flag}`);
  });
  expect(shared).toEqual(["muteRmmAlert --mute-for"]);
});

test("help says once that a filter is ignored, and quotes what a shell would expand", async () => {
  const { out } = await run(["help", "list-invoices"]);
  expect(out.match(/--customer-id[\s\S]*?(?=\n {2}--)/)?.[0].match(/ignore/gi)).toHaveLength(1);
  expect((await run(["help", "create-ticket"])).out.replace(/\s+/g, " ")).toContain(
    "such as: 'comments_attributes[0].body=Hello'",
  );
});

test.each([
  [["list-tickets", "--status", "Not"], ["Not Closed"]],
  [["list-tickets", "--status", "Ne"], ["New"]],
  [["list-tickets", "--status=Not"], ["--status=Not Closed"]],
  [
    ["sandbox", "--s"],
    ["--size", "--seed"],
  ],
  [["logout", "--pro"], ["--profile"]],
  [["request", "--it"], ["--items"]],
])("completion of %j", async (words, wanted) => {
  const { out } = await run(["complete", "--", ...words]);
  expect(out.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0]]))).toEqual(wanted);
});

test("help explains every operation", async () => {
  for (const name of openLibrary().names) {
    const { code, out } = await run(["help", name]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Request: (GET|POST|PUT|PATCH|DELETE) \//m);
    expect(out).toMatch(/^Permission: /m);
    expect(out).toMatch(/^(Mails: |Sends no email that we know of$)/m);
    expect(out).toContain(`Example: syncro-msp ${name}`);
  }
});
