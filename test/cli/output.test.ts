import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Stopped } from "../../src/cli/exit-code.js";
import { columnWidths } from "../../src/cli/output/index.js";
import { answering, listOf, run } from "./run.js";

const tickets = Array.from({ length: 60 }, (_, at) => ({
  id: at + 1,
  number: at + 1000,
  subject: `Jam ${at}`,
  user: { full_name: "Pam", Email: "a", email: "b" },
  properties: {},
}));
const list = () => listOf("tickets", tickets);

describe("rows", () => {
  test("without --all and --limit are the answer as it came", async () => {
    const { fetch, requests } = list();
    const { out } = await run(["list-tickets"], { fetch });
    expect(JSON.parse(out)).toEqual({
      tickets: tickets.slice(0, 25),
      meta: { page: 1, total_pages: 3, total_entries: 60, per_page: 25 },
    });
    expect(out.split("\n")).toHaveLength(2);
    expect(requests).toHaveLength(1);
  });

  test("with --all are one array of every row", async () => {
    const { fetch } = list();
    expect(JSON.parse((await run(["list-tickets", "--all"], { fetch })).out)).toEqual(tickets);
  });

  test.each([
    [0, 0],
    [1, 1],
    [25, 1],
    [26, 2],
    [50, 2],
    [51, 3],
    [1000, 3],
  ])("--limit %i takes %i pages", async (limit, pages) => {
    const { fetch, requests } = list();
    const { out } = await run(["list-tickets", "--limit", String(limit)], { fetch });
    expect(JSON.parse(out)).toEqual(tickets.slice(0, limit));
    expect(requests).toHaveLength(pages);
  });

  test.each(["json", "ndjson", "csv", "table"])("a list that is cut after one page says so: %s", async (format) => {
    const { fetch } = list();
    const cut = "page 1 of 3: add --all\n";
    expect((await run(["list-tickets", "--format", format, "--fields", "id"], { fetch })).said).toBe(cut);
    const others = [["--all"], ["--limit", "3"], ["--page", "1"]];
    for (const more of others) {
      expect((await run(["list-tickets", "--format", format, "--fields", "id", ...more], { fetch })).said).toBe("");
    }
  });

  test("--page is the vendor's, and with --all where to begin", async () => {
    const { fetch, requests } = list();
    expect(JSON.parse((await run(["list-tickets", "--page", "2"], { fetch })).out).meta.page).toBe(2);
    expect(JSON.parse((await run(["list-tickets", "--page", "3", "--all"], { fetch })).out)).toEqual(tickets.slice(50));
    expect(requests.map(({ url }) => url.search)).toEqual(["?page=2", "?page=3"]);
  });

  test("--fields takes nested names, which differ in case alone", async () => {
    const { fetch } = list();
    const fields = ["--fields", "number,user.Email,user.email,properties.none"];
    const { out } = await run(["list-tickets", "--limit", "1", ...fields], { fetch });
    expect(JSON.parse(out)).toEqual([{ number: 1000, "user.Email": "a", "user.email": "b", "properties.none": null }]);
    const csv = await run(["list-tickets", "--limit", "1", "--format", "csv", ...fields], { fetch });
    expect(csv.out).toBe("number,user.Email,user.email,properties.none\n1000,a,b,\n");
    expect(JSON.parse((await run(["list-tickets", "--fields", "id"], { fetch })).out)).toHaveLength(25);
  });

  test("a field that nobody has described is warned of, and printed all the same", async () => {
    const { fetch } = list();
    const { code, out, said } = await run(["list-tickets", "--limit", "1", "--fields", "id,subjct,user.x"], { fetch });
    expect([code, said]).toEqual([0, 'warning: unknown field: subjct: did you mean "subject"?\n']);
    expect(JSON.parse(out)).toEqual([{ id: 1, subjct: null, "user.x": null }]);
  });

  test("ndjson and csv come as they arrive; csv has the scalar columns in the description's order", async () => {
    const { fetch } = list();
    const ndjson = (await run(["list-tickets", "--all", "--format", "ndjson"], { fetch })).out;
    expect(
      ndjson
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(tickets);
    const lines = (await run(["list-tickets", "--all", "--format", "csv"], { fetch })).out.trimEnd().split("\n");
    expect(lines).toHaveLength(61);
    expect(lines[0]).toMatch(/^id,number,subject,created_at,/);
    expect(lines[0]).not.toContain("user,");
  });

  test("csv is safe for Excel where that is asked for", async () => {
    const { fetch } = listOf("tickets", [
      {
        id: 1,
        number: -5,
        subject: '=HYPERLINK("x")',
        status: 'say "hi",\nthere',
        problem_type: "-1.5",
        priority: "@x",
        due_date: "\n=1+1",
      },
    ]);
    const args = [
      "list-tickets",
      "--limit",
      "1",
      "--format",
      "csv",
      "--fields",
      "number,subject,status,problem_type,priority,due_date",
    ];
    const row = '"say ""hi"",\nthere"';
    expect((await run(args, { fetch })).out.split("\n").slice(1).join("\n")).toBe(
      `-5,"=HYPERLINK(""x"")",${row},-1.5,@x,"\n=1+1"\n`,
    );
    const safe = (await run([...args, "--excel", "--bom"], { fetch })).out;
    expect(safe.startsWith("\uFEFFnumber,")).toBe(true);
    expect(safe.split("\n").slice(1).join("\n")).toBe(`-5,"'=HYPERLINK(""x"")",${row},-1.5,'@x,"'\n=1+1"\n`);
  });

  test("a list without rows has a header in csv, and is an array in json", async () => {
    const { fetch } = listOf("tickets", []);
    expect((await run(["list-tickets", "--all"], { fetch })).out).toBe("[]\n");
    expect((await run(["list-tickets", "--all", "--format", "csv"], { fetch })).out).toMatch(/^id,number,[\w,]+\n$/);
    expect((await run(["list-tickets", "--all", "--format", "ndjson"], { fetch })).out).toBe("");
  });

  test("a table fits the terminal", async () => {
    for (const columns of [40, 80, 132]) {
      const { fetch } = list();
      const { out, said } = await run(["list-tickets", "--format", "table"], { fetch, columns });
      const lines = out.trimEnd().split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(lines).toHaveLength(25 + 4);
      expect(said).toBe("page 1 of 3: add --all\n");
    }
  });

  test("a terminal obeys nothing that an answer says", async () => {
    const { fetch } = listOf("tickets", [{ id: 1, subject: "\u001B]0;gotcha\u0007\u202Eevil" }]);
    const { out } = await run(["list-tickets", "--format", "table", "--fields", "id,subject"], { fetch });
    for (const control of ["\u001B", "\u0007", "\u202E"]) expect(out).not.toContain(control);
  });
});

describe("one record", () => {
  test("is its fields in a table, a row in csv", async () => {
    const { fetch } = answering(() => ({ ticket: tickets[0] }));
    const table = (await run(["get-ticket", "1", "--format", "table"], { fetch, columns: 60 })).out;
    expect(table).toMatch(/│ subject +│ Jam 0 +│/);
    const csv = await run(["get-ticket", "1", "--format", "csv", "--fields", "id,subject"], { fetch });
    expect(csv.out).toBe("id,subject\n1,Jam 0\n");
    expect((await run(["get-ticket", "1", "--fields", "id"], { fetch })).out).toBe('{"id":1}\n');
  });

  test.each([
    ["get-ticket", "number", { ticket: { number: 5 } }],
    ["get-ticket", "ticket.number", { ticket: { number: 5 } }],
    ["get-invoice", "invoice.id", { invoice: { id: 5 } }],
    ["get-contact", "id", { id: 5 }],
    ["update-canned-response --title x", "id", { canned_response: { id: 5 } }],
    ["update-canned-response --title x", "canned_response.id", { canned_response: { id: 5 } }],
  ])("%s --fields %s takes the name with and without the key of the record", async (command, field, body) => {
    const { fetch } = answering(() => body);
    const args = [...command.split(" "), "1", "--fields", field, "--yes"];
    expect((await run(args, { fetch })).out).toBe(`{"${field}":5}\n`);
    expect((await run([...args, "--format", "csv"], { fetch })).out).toBe(`${field}\n5\n`);
  });

  test("rows take both names, too, and request finds the record", async () => {
    const { fetch } = list();
    for (const field of ["id", "tickets.id"]) {
      for (const more of [[], ["--limit", "25"]]) {
        const { out } = await run(["list-tickets", "--fields", field, ...more], { fetch });
        expect(JSON.parse(out)[24]).toEqual({ [field]: 25 });
      }
    }
    const appointments = listOf("appointments", [{ appointment: { id: 3 } }]);
    const row = await run(["list-appointments", "--limit", "1", "--fields", "id,appointment.id"], appointments);
    expect(JSON.parse(row.out)).toEqual([{ id: 3, "appointment.id": 3 }]);
    const { out } = await run(["list-appointments", "--limit", "1", "--format", "csv"], appointments);
    expect(out).toMatch(/^id,.*\n3,/);
    const one = answering(() => ({ ticket: { number: 5 } }));
    expect((await run(["request", "GET", "/tickets/4521", "--fields", "number"], one)).out).toBe('{"number":5}\n');
  });

  test("a name that nobody knows is refused before anything is sent, where it is the only one", async () => {
    const { fetch, requests } = list();
    const { code, said } = await run(["get-ticket", "1", "--fields", "nmber"], { fetch });
    expect([code, said]).toEqual([2, 'syncro-msp: unknown field: nmber: did you mean "number"?\n']);
    expect(requests).toEqual([]);
  });

  test("rows that request has no key for are refused, and the key named", async () => {
    const { fetch } = list();
    for (const more of [
      ["--format", "csv"],
      ["--format", "table"],
      ["--fields", "id"],
    ]) {
      const { code, out, said } = await run(["request", "GET", "/tickets", ...more], { fetch });
      expect([code, out, said]).toEqual([2, "", expect.stringContaining("add --items tickets")]);
    }
  });

  test("--fields picks from rows that are lists", async () => {
    const users = listOf("users", [[101, "Pam"]]);
    const csv = await run(["list-users", "--limit", "1", "--format", "csv", "--fields", "1"], users);
    expect(csv.out).toBe("1\nPam\n");
    const table = await run(["list-users", "--limit", "1", "--format", "table", "--fields", "1,0"], users);
    expect(table.out).toMatch(/│ Pam +│ 101 +│/);
    expect((await run(["list-users", "--limit", "1", "--format", "csv"], users)).out).toBe('value\n"[101,""Pam""]"\n');
  });

  test.each(["json", "csv", "table"])("an answer that is null is printed as null in %s", async (format) => {
    const fetch = async () => Response.json(null);
    expect((await run(["request", "GET", "/x", "--format", format], { fetch })).out).toBe("null\n");
  });

  test("an answer without a body prints nothing", async () => {
    const fetch = async () => new Response(null, { status: 204 });
    expect(await run(["delete-ticket", "7", "--yes"], { fetch })).toEqual({ code: 0, out: "", said: "" });
  });
});

test("columns are narrowed from the widest, and dropped from the last", () => {
  expect(columnWidths([4, 10, 50], 100, 6)).toEqual([4, 10, 50]);
  expect(columnWidths([4, 10, 50], 40, 6)).toEqual([4, 10, 16]);
  expect(columnWidths([20, 20, 20, 20], 42, 16)).toEqual([17, 18]);
  expect(columnWidths([200], 40, 16)).toEqual([36]);
});

describe("an end before the end", () => {
  test("a closed pipe is quiet", async () => {
    const { fetch } = list();
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    output.on("error", () => {});
    expect(await run(["list-tickets", "--all", "--format", "ndjson"], { fetch, output })).toMatchObject({
      code: 0,
      said: "",
    });
  });

  test("a stop in the middle leaves whole lines, and 130", async () => {
    const { fetch } = list();
    const controller = new AbortController();
    const chunks: string[] = [];
    const output = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        controller.abort(new Stopped("stopped"));
        done();
      },
    });
    const { code, said } = await run(["list-tickets", "--all", "--format", "csv"], {
      fetch,
      output,
      stop: controller.signal,
    });
    expect([code, said]).toEqual([130, "syncro-msp: stopped\n"]);
    expect(chunks).toHaveLength(1);
    expect(chunks[0]?.endsWith("\n")).toBe(true);
  });

  test("json that is not whole is not printed", async () => {
    const { fetch } = answering((url) => {
      if (url.searchParams.get("page") === "3") throw new TypeError("fetch failed");
      return {
        tickets: tickets
          .slice(0, 25)
          .map((row) => ({ ...row, id: Number(url.searchParams.get("page")) * 100 + row.id })),
        meta: { total_pages: 3 },
      };
    });
    const { code, out, said } = await run(["list-tickets", "--all"], { fetch });
    expect([code, out]).toEqual([4, ""]);
    expect(said).toMatch(/Page 3 failed\. Nothing was printed: run it again, or use --format ndjson or csv/);
  });

  const failing = (at: number, list = listOf("tickets", tickets)) => ({
    requests: list.requests,
    fetch: async (url: string, init: RequestInit) => {
      if (new URL(url).searchParams.get("page") === String(at)) throw new TypeError("fetch failed");
      return list.fetch(url, init);
    },
  });

  test.each([
    [["--all", "--format", "ndjson"], 3, "To resume, rerun with --page 3"],
    [["--all", "--format", "csv"], 3, "To resume, rerun with --page 3, and leave out the second header (tail -n +2)"],
    [["--limit", "55", "--format", "ndjson"], 3, "To resume, rerun with --page 3 --limit 5"],
    [["--all", "--format", "ndjson"], 1, "Nothing was printed: run it again"],
    [["--all", "--format", "table"], 2, "Nothing was printed: run it again, or use --format ndjson or csv"],
    [["--all", "--format", "ndjson", "--on-drift", "settle"], 2, "Run it again from the first page"],
  ])("rows that are printed are resumed after: %j, when page %i fails", async (args, page, words) => {
    const { code, out, said } = await run(["list-tickets", ...args], failing(page));
    expect(code).toBe(4);
    expect(said).toContain(`Page ${page} failed. ${words}`);
    if (words.startsWith("To resume")) expect(out).toContain("1049");
    else if (words.startsWith("Nothing")) expect(out).toBe("");
  });
});
