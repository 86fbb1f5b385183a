import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Stopped } from "../../src/cli/exit-code.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { ACCOUNT, answering, run } from "./run.js";

const ticket = { id: 7, number: 1042, subject: "Jam", Notes: "a", notes: "b" };
const created = () => answering(() => ({ ticket }));
const CREATE = ["create-ticket", "--customer-id", "12345", "--subject", "Jam"];

describe("a write", () => {
  test("is not sent where nobody can be asked, and says how it would be", async () => {
    const { fetch, requests } = created();
    const { code, out, said } = await run(CREATE, { fetch });
    expect([code, out]).toEqual([2, ""]);
    expect(said).toContain("add --yes, or --dry-run");
    expect(requests).toEqual([]);
  });

  test("is sent with --yes, once, and its answer printed as it came", async () => {
    const { fetch, requests } = created();
    const { code, out, said } = await run([...CREATE, "--yes"], { fetch });
    expect({ code, said }).toEqual({ code: 0, said: "" });
    expect(out).toBe(`${JSON.stringify({ ticket })}\n`);
    expect(requests.map(({ method, body }) => [method, body])).toEqual([
      ["POST", { customer_id: 12345, subject: "Jam" }],
    ]);
  });

  test("is shown with --dry-run and not sent", async () => {
    const { fetch, requests } = created();
    const { code, out, said } = await run([...CREATE, "--dry-run"], { fetch });
    expect(code).toBe(0);
    expect(said).toMatch(/^Mails: The customer .+\n$/);
    expect(out).toBe(
      `POST https://acme.syncromsp.com/api/v1/tickets\n\n${JSON.stringify({ customer_id: 12345, subject: "Jam" }, null, 2)}\n`,
    );
    expect(requests).toEqual([]);
  });

  test.each([
    [["create-ticket", "--subject", "--dry-run", "--yes"], "--subject"],
    [["update-ticket", "4521", "--subject", "--read-only", "--yes"], "--subject"],
    [["create-ticket", "--customer_id", "--subject=Jam", "--yes"], "--customer_id"],
    [["update-ticket", "4521", "--set", "--dryrun", "--yes"], "--set"],
    [["--profile", "--read-only", "delete-ticket", "4521", "--yes"], "--profile"],
    [["request", "POST", "/tickets", "--body-file", "--dry-run", "--yes"], "--body-file"],
    [["list-tickets", "--mine", "--limit", "1"], "--mine"],
    [["create-ticket", "--subject", "--", "--problem-type", "--dry-run", "--yes"], "--problem-type"],
  ])("no flag takes another one for its value: %j", async (args, flag) => {
    const { fetch, requests } = created();
    const { code, said } = await run(args, { fetch });
    expect([code, said]).toEqual([2, expect.stringContaining(`${flag} needs a value: one that begins with --`)]);
    expect(requests).toEqual([]);
  });

  test.each([
    [["list-tickets", "--format"], "syncro-msp: --format needs a value\n"],
    [["create-ticket", "--customer_id"], "syncro-msp: --customer-id needs a value\n"],
  ])("a flag at the end without its value is named: %j", async (args, words) => {
    const { code, said } = await run(args);
    expect([code, said]).toEqual([2, words]);
  });

  test("a value may begin with dashes all the same", async () => {
    const { fetch, requests } = created();
    const args = ["--customer-id", "1", "--subject=--dry-run", "--problem-type", "-- none", "--yes"];
    expect((await run(["create-ticket", ...args], { fetch })).said).toBe("");
    expect(requests.map(({ body }) => body)).toEqual([
      { customer_id: 1, subject: "--dry-run", problem_type: "-- none" },
    ]);
  });

  test.each<[string[], Record<string, string>]>([
    [["--read-only"], {}],
    [[], { SYNCRO_READ_ONLY: "1" }],
  ])("is refused with %j and %j, but for its draft", async (flags, env) => {
    const { fetch, requests } = created();
    const { code, said } = await run([...CREATE, "--yes", ...flags], { fetch, env: { ...ACCOUNT, ...env } });
    expect(code).toBe(2);
    expect(said).toContain("--read-only or SYNCRO_READ_ONLY");
    const draft = await run([...CREATE, "--dry-run", ...flags], { fetch, env: { ...ACCOUNT, ...env } });
    expect([draft.code, draft.out]).toEqual([0, expect.stringContaining('"subject": "Jam"')]);
    expect(requests).toEqual([]);
  });

  test("is shown letter by letter: what a terminal would obey is escaped", async () => {
    const subject = "a\u009b31m\u202Eb\u007fc";
    for (const more of [[], ["--format", "json"]]) {
      const { out } = await run([...CREATE.slice(0, 3), "--subject", subject, "--dry-run", ...more]);
      expect(out).toContain("a\\u009b31m\\u202eb\\u007fc");
      if (more.length > 0) expect(JSON.parse(out).body.subject).toBe(subject);
    }
  });

  test("a GET needs no word of consent", async () => {
    const { fetch } = created();
    expect((await run(["get-ticket", "7"], { fetch })).code).toBe(0);
  });
});

test.each([
  ["list-invoices", "--customer-id", "7"],
  ["request", "GET", "/invoices", "--query", "customer_id=7"],
])("a filter that the server ignores is warned of, dry or not: %j", async (...args) => {
  const { fetch } = answering(() => ({ invoices: [] }));
  const warning = "warning: Syncro ignores customer_id: the answer is the same without it\n";
  expect((await run(args, { fetch })).said).toBe(warning);
  expect((await run([...args, "--dry-run"], { fetch })).said).toBe(warning);
});

describe("on a terminal", () => {
  const asked = async (type: (keyboard: PassThrough) => void, isEnded = false) => {
    const { fetch, requests } = created();
    const keyboard = new PassThrough();
    if (isEnded) await new Promise((resolve) => keyboard.end().on("end", resolve).resume());
    const ran = run(CREATE, { fetch, input: keyboard, isTerminal: true });
    setTimeout(() => type(keyboard), 50);
    return { ...(await ran), sent: requests.length };
  };
  const HIDDEN = "\u001B[?25l";
  const SHOWN = "\u001B[?25h";

  test.each<[string, (keyboard: PassThrough) => void, boolean?]>([
    ["Ctrl+D", (keyboard) => keyboard.write("\u0004")],
    ["an end of the input", (keyboard) => keyboard.end()],
    ["a terminal that is gone", (keyboard) => keyboard.destroy()],
    ["an input that had ended before", () => {}, true],
  ])("%s is no answer: nothing is sent, and the cursor is back", async (_what, type, isEnded) => {
    const { code, said, sent } = await asked(type, isEnded);
    expect([code, sent]).toEqual([2, 0]);
    expect(said).toMatch(/the input ended before there was an answer: nothing was sent\n$/);
    expect(said.lastIndexOf(SHOWN)).toBeGreaterThanOrEqual(said.lastIndexOf(HIDDEN));
  });

  test("y sends, n does not, Ctrl+C stops", async () => {
    expect(await asked((keyboard) => keyboard.write("y"))).toMatchObject({ code: 0, sent: 1 });
    expect(await asked((keyboard) => keyboard.write("n"))).toMatchObject({ code: 2, sent: 0 });
    expect(await asked((keyboard) => keyboard.write("\u0003"))).toMatchObject({ code: 130, sent: 0 });
  });

  test("a keyboard that is the body cannot be asked", async () => {
    const { code, said } = await run([...CREATE, "--body-file", "-"], { input: "{}", isTerminal: true });
    expect([code, said]).toEqual([2, expect.stringContaining("add --yes or --dry-run")]);
  });
});

test.each([[[...CREATE, "--body-file", "-"]], [["login", "--subdomain", "acme"]]])(
  "a stop ends the wait for standard input: %j",
  async (args) => {
    const controller = new AbortController();
    const ran = run(args, { input: new Readable({ read() {} }), stop: controller.signal });
    setTimeout(() => controller.abort(new Stopped("stopped")), 20);
    expect(await ran).toMatchObject({ code: 130, said: "syncro-msp: stopped\n" });
  },
);

describe("the body", () => {
  const draft = async (args: string[], input = "") => {
    const { code, out, said } = await run([...args, "--dry-run", "--format", "json"], { input });
    return code === 0 ? JSON.parse(out).body : said;
  };

  test("is read by the description's types", async () => {
    expect(
      await draft([
        ...["create-ticket", "--customer_id=12345", "--subject", "42", "--asset-ids", "1,2", "--asset-ids", "3"],
        ...["--tag-list", "a,b", "--user-id", "null", "--properties", '{"Floor":"3","floor":"4"}'],
      ]),
    ).toEqual({
      customer_id: 12345,
      subject: "42",
      asset_ids: [1, 2, 3],
      tag_list: ["a", "b"],
      user_id: null,
      properties: { Floor: "3", floor: "4" },
    });
  });

  test("is a file's, changed by flags, changed by --set", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "ticket.json");
    const text = JSON.stringify({ customer_id: 1, subject: "old", comments_attributes: [{ subject: "s", body: "b" }] });
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    const encodings = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16, Buffer.from(utf16).swap16()];
    for (const bytes of encodings) {
      await writeFile(file, bytes);
      const body = await draft([
        ...["create-ticket", "--body-file", file, "--subject", "new"],
        ...["--set", "comments_attributes[0].hidden=true", "--set", "comments_attributes[1].subject=5"],
        ...["--set", "comments_attributes[1].body=x=y"],
      ]);
      expect(body).toEqual({
        customer_id: 1,
        subject: "new",
        comments_attributes: [
          { subject: "s", body: "b", hidden: true },
          { subject: "5", body: "x=y" },
        ],
      });
    }
  });

  test("in another encoding is refused: its letters would be sent damaged", async () => {
    const file = join(await temporaryFolder(), "ticket.json");
    await writeFile(file, Buffer.from('{"customer_id":1,"subject":"Café"}', "latin1"));
    expect(await draft(["create-ticket", "--body-file", file])).toContain("is not UTF-8 or UTF-16");
  });

  test.each([
    ["1.10", "1.10"],
    ["1.5", 1.5],
    ["-3", -3],
    ["007", "007"],
    ["0.12345678901234567890", "0.12345678901234567890"],
    ["12345678901234567890", "12345678901234567890"],
  ])("takes %s for %j where nothing says what it is", async (text, value) => {
    const body = await draft([...CREATE, "--set", `properties.Version=${text}`]);
    expect(body).toMatchObject({ properties: { Version: value } });
  });

  test("rounds no number", async () => {
    const args = ["update-product", "7", "--price-retail"];
    expect(await draft([...args, "19.90"])).toEqual({ price_retail: 19.9 });
    expect(await draft([...args, "0.30000000000000000001"])).toContain("has more digits than a number can hold");
  });

  test("is read from standard input", async () => {
    expect(await draft(["create-ticket", "--body-file", "-"], '{"customer_id":1,"subject":"s"}')).toEqual({
      customer_id: 1,
      subject: "s",
    });
  });

  test.each([
    [["create-ticket", "--body-file", "-"], "[1]", "standard input must hold a JSON object"],
    [["create-ticket", "--body-file", "-"], "{", "standard input is not JSON"],
    [["create-ticket", "--body-file", "/no/such"], "", "/no/such cannot be read: there is no such file"],
    [["create-ticket", "--set", "a"], "", "--set takes path=value"],
    [["create-ticket", "--set", "comments_attributes[3].body=x"], "", "the list has no [0] yet"],
    [[...CREATE, "--set", "subject.x=1"], "", "x is not in an object"],
    [["create-ticket", "--subject", "a", "--subject", "b"], "", "--subject is given twice"],
    [["create-ticket", "--properties", "{x"], "", "--properties looks like JSON"],
    [["create-ticket", "--subject", "s"], "", "--customer-id is missing"],
    [
      ["create-ticket", "--customer-id", "1e3", "--subject", "s"],
      "",
      "--customer-id must be a whole number, not '1e3'",
    ],
    [[...CREATE, "--asset-ids", "1,x"], "", "--asset-ids must be a whole number, not 'x'"],
    [
      [...CREATE, "--set", "comments_attributes[0].hidden=yes"],
      "",
      "--set comments_attributes[0].hidden must be true or false, not 'yes'",
    ],
    [["list-contacts", "--mine", "yes"], "", "--mine must be true or false, not 'yes'\n"],
    [["list-tickets", "--page", "secret-in-history-that-is-long"], "", "--page must be a whole number\n"],
    [[...CREATE, "--properties", "secret-in-history"], "", "--properties must be an object\n"],
    [
      [...CREATE, "--set", "comments_attributes[0].hiden=true"],
      "",
      '--set comments_attributes[0].hiden is unknown: did you mean "hidden"?',
    ],
    [["get-ticket", "x"], "", "<id> must be a whole number, not 'x'"],
    [["get-ticket", ".."], "", "<id>"],
    [["create-ticket", "--custom-fields", "{}"], "", "there is no --custom-fields: it belongs in --properties"],
    [["get-ticket"], "", "missing required argument 'id'"],
    [["get-ticket", "1", "2"], "", "too many arguments"],
    [["list-tickets", "--format", "xml"], "", "syncro-msp: --format: Allowed choices are json, ndjson, csv, table"],
    [["list-tickets", "--limit", "-1"], "", "--limit takes a whole number of 0 or more"],
    [["list-tickets", "--rate-limit", "0"], "", "--rate-limit takes a whole number of 1 or more"],
    [
      ["list-tickets", "--api-key=secret-in-history"],
      "",
      "there is no --api-key, so that the key stays out of your history",
    ],
    [["createTicket"], "", "it is written create-ticket"],
    [[], "", "a command is missing"],
  ])("%j is refused, and the cure named: %s", async (args, input, words) => {
    const { code, out, said } = await run(args, { input });
    expect([code, out]).toEqual([2, ""]);
    expect(said).toContain(words);
    expect(said).not.toContain("secret-in-history");
  });
});

test("a command line with the key on it is refused, wherever it stands", async () => {
  const { code, out, said } = await run(["operations", "--fields=sandbox-key"]);
  expect([code, out]).toEqual([2, ""]);
  expect(said).toContain("the API key is on the command line");
  expect(said).not.toContain("sandbox-key");
});

describe("request", () => {
  test("sends what the description does not have", async () => {
    const { fetch, requests } = answering(() => ({ ok: true }));
    const args = ["request", "post", "/some/new/thing", "--query", "a=1", "--query", "ids[]=2", "--query", "ids[]=3"];
    const { code, out, said } = await run([...args, "--set", "a.b=5", "--yes"], { fetch });
    expect({ code, out, said }).toEqual({ code: 0, out: '{"ok":true}\n', said: "" });
    expect(requests.map(({ url, body }) => [url.pathname + url.search, body])).toEqual([
      ["/api/v1/some/new/thing?a=1&ids[]=2&ids[]=3", { a: { b: 5 } }],
    ]);
  });

  test("asks before it writes, and never leaves the account", async () => {
    const { fetch, requests } = answering(() => ({}));
    expect((await run(["request", "DELETE", "/some/thing"], { fetch })).code).toBe(2);
    expect((await run(["request", "GET", "/../../x"], { fetch })).code).toBe(2);
    expect((await run(["request", "GET", "https://example.com/"], { fetch })).code).toBe(2);
    expect((await run(["request", "FETCH", "/x"], { fetch })).code).toBe(2);
    expect(requests).toEqual([]);
  });

  test("walks a list whose rows it is told of", async () => {
    const { fetch } = answering((url) => ({
      things: url.searchParams.get("page") === "1" ? [{ id: 1 }, { id: 2 }] : [],
    }));
    const args = ["request", "GET", "/some/things", "--all", "--items", "things", "--format", "ndjson"];
    expect((await run(args, { fetch })).out).toBe('{"id":1}\n{"id":2}\n');
    expect((await run(["request", "GET", "/some/things", "--all"], { fetch })).code).toBe(2);
    for (const flag of [["--limit", "1"], ["--all"]]) {
      const { code, said } = await run(["request", "DELETE", "/things", ...flag, "--items", "things", "--yes"], {
        fetch,
      });
      expect([code, said]).toEqual([
        2,
        expect.stringContaining("--all and --limit read lists: leave them out with DELETE"),
      ]);
    }
  });
});

test("an upload is the file's own bytes under its own name", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "quote.pdf");
  await writeFile(file, "%PDF-1.7");
  let sent: unknown;
  const { code } = await run(
    ["upload-purchase-order-attachment", "901", "--file", file, "--name", "quote.pdf", "--yes"],
    {
      fetch: async (_url, { body, headers }) => {
        const form = await new Response(body, { headers: new Headers(headers) }).formData();
        const part = form.get("file");
        sent = part instanceof File ? [part.name, await part.text()] : part;
        return Response.json({ success: true });
      },
    },
  );
  expect(await readFile(file, "utf8")).toBe("%PDF-1.7");
  expect([code, sent]).toEqual([expect.any(Number), ["quote.pdf", "%PDF-1.7"]]);
});
