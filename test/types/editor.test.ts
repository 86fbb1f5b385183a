import { describe, expect, test } from "vitest";
import { callTypes } from "../../scripts/generate/calls.js";
import { listOperations, readDescription } from "../../src/catalog/index.js";
import { openInEditor } from "./editor.js";

const START = `import { createSyncroClient } from "syncro-msp";\nconst syncro = createSyncroClient();\n`;

/** The editor at the `|` of a line. */
function at(line: string) {
  const offset = START.length + line.indexOf("|");
  return { offset, editor: openInEditor(`${START}${line.replace("|", "")}\n`) };
}
const offered = (line: string) => {
  const { offset, editor } = at(line);
  return editor.offeredAt(offset);
};
const hover = (line: string) => {
  const { offset, editor } = at(line);
  return editor.hoverAt(offset);
};
const errors = (line: string) => openInEditor(`${START}${line}\n`).errors();

describe("an unfinished call is completed", () => {
  test.each([
    ["GET", 'syncro.GET("|");', 76, "/tickets"],
    ["POST", 'syncro.POST("|");', 60, "/tickets"],
    ["PUT", 'syncro.PUT("|");', 34, "/tickets/{id}"],
    ["PATCH", 'syncro.PATCH("|");', 2, "/ticket_timers/{id}"],
    ["DELETE", 'syncro.DELETE("|");', 22, "/tickets/{id}"],
    ["paginate", 'syncro.paginate("|");', 38, "/tickets"],
  ])("the paths of %s, without the deprecated", async (verb, line, count, path) => {
    const paths = offered(line);
    expect(paths).toContain(path);
    const live = listOperations(readDescription()).filter(
      ({ method, operation }) => method.toUpperCase() === verb && operation.deprecated !== true,
    );
    if (verb !== "paginate") expect([...paths].sort()).toEqual(live.map((each) => each.path).sort());
    expect(paths.length).toBe(verb === "paginate" ? count : live.length);
  });

  test.each([
    ["a query, GET", 'syncro.GET("/tickets", { params: { query: { | } } });', 19, "status"],
    ["a query, paginate", 'syncro.paginate("/tickets", { params: { query: { | } } });', 18, "status"],
    ["a body, POST", 'syncro.POST("/tickets", { body: { | } });', 25, "subject"],
    ["a body, POST, with more to come", 'syncro.POST("/tickets", { body: { customer_id: 1, | } });', 24, "subject"],
    [
      "a row of a body, POST",
      'syncro.POST("/tickets", { body: { comments_attributes: [{ | }] } });',
      7,
      "do_not_email",
    ],
    ["a body, PUT", 'syncro.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { | } });', 24, "status"],
    ["a body, PUT, before its path", 'syncro.PUT("/tickets/{id}", { body: { | } });', 24, "status"],
    ["a body, PATCH", 'syncro.PATCH("/ticket_timers/{id}", { body: { | } });', 1, "billable"],
    ["a body of an operation that is deprecated", 'syncro.POST("/tickets/{id}/timer", { body: { | } });', 6, "notes"],
    ["a path, DELETE", 'syncro.DELETE("/tickets/{id}", { params: { path: { | } } });', 1, "id"],
    ["an init, DELETE", 'syncro.DELETE("/tickets/{id}", { | });', 7, "params"],
    ["an init, POST", 'syncro.POST("/tickets", { | });', 7, "body"],
  ])("%s", (_what, line, count, name) => {
    const names = offered(line);
    expect(names).toContain(name);
    expect(names).toHaveLength(count);
  });

  test("and not struck out meanwhile", () => {
    for (const line of [
      'syncro.POST("/tickets", { body: { } });',
      'syncro.DELETE("/tickets/{id}");',
      'syncro.POST("/tickets");',
    ]) {
      expect(openInEditor(`${START}${line}\n`).struckOut(), line).toEqual([]);
    }
  });
});

describe("what is pointed at says what it is", () => {
  test("a verb: its init and its data by name, and what it does", () => {
    const { type, words } = hover('syncro.|POST("/tickets", { body: { customer_id: 1, subject: "a" } });');
    expect(type).toContain('(path: "/tickets", init: CreateTicketInit) => Promise<SyncroResult<');
    expect(type.length).toBeLessThan(200);
    expect(words).toContain("Calls an operation");
    expect(hover("syncro.|GET;").words).toContain("Reads");
  });

  test("a body: by name, with what the operation does, what it needs and whether it is sent again", () => {
    expect(hover('syncro.POST("/tickets", { |body: { customer_id: 1, subject: "a" } });')).toEqual({
      type: "(property) CreateTicketInit.body: TicketCreate",
      words: expect.stringMatching(
        /^Creates a ticket for a customer\. Permission: Tickets - Create\. Not sent again once .*`createTicket`$/,
      ),
    });
  });

  test("a link to the operation's place on the documentation page, once package.json has its address", async () => {
    const description = readDescription();
    const calls = callTypes(description, "https://docs.example/");
    const links = [...calls.matchAll(/\[(\w+)\]\(https:\/\/docs\.example\/#(\/[a-z]+\/[a-z0-9]+)\)/g)].map(
      ([, id, place]) => `${id} ${place}`,
    );
    const described = listOperations(description).map(({ operation: { operationId, tags } }) =>
      `${operationId} /${tags[0]}/${operationId}`.replace(/ .*/, (place) => place.toLowerCase()),
    );
    expect(links).toContain("createTicket /tickets/createticket");
    expect(described).toEqual(expect.arrayContaining([...new Set(links)]));
    expect(callTypes(description)).not.toContain("](");
    const line = 'syncro.POST("/tickets", { |body: { customer_id: 1, subject: "a" } });';
    const editor = openInEditor(`${START}${line.replace("|", "")}\n`, { "src/generated/calls.ts": calls });
    expect(editor.hoverAt(START.length + line.indexOf("|")).words).toMatch(
      /arrived\. \[createTicket\]\(https:\/\/docs\.example\/#\/tickets\/createticket\)$/,
    );
  });

  test("params, where there is no body", () => {
    expect(hover('syncro.GET("/tickets/{id}", { |params: { path: { id: 1 } } });').words).toMatch(
      /^Returns one ticket with its .*\. Permission: .* Sent again after a failure\. `getTicket`$/,
    );
  });

  test("a field, in its own words, sent or read", () => {
    const sent =
      'syncro.POST("/tickets/{id}/comment", { params: { path: { id: 1 } }, body: { subject: "", body: "", |do_not_email: true } });';
    expect(hover(sent).words).not.toBe("");
    const read = 'void syncro.GET("/tickets").then(({ data }) => data?.tickets[0]?.|due_date);';
    expect(hover(read).words).not.toBe("");
  });
});

describe("the six common mistakes, in words", () => {
  test.each([
    ["a path", 'syncro.GET("/ticket");', '"did you mean /tickets"'],
    ["a path, POST", 'syncro.POST("/ticket", { body: {} });', '"did you mean /tickets"'],
    ["a path, paginate", 'syncro.paginate("/ticket");', '"did you mean /tickets"'],
    ["a path without its slash", 'syncro.GET("tickets");', '"did you mean /tickets"'],
    ["a path with an id", 'syncro.GET("/tickets/4521");', '"ids go into params.path of /tickets/{id}"'],
    ["a path with its base", 'syncro.GET("/api/v1/tickets");', '"paths are relative to /api/v1: /tickets"'],
    ["a path with a slash too many", 'syncro.GET("/tickets/");', '"did you mean /tickets"'],
    ["a list that does not page", 'syncro.paginate("/search");', '"/search does not page"'],
    [
      "a method",
      'syncro.PUT("/tickets", {});',
      '"PUT is not for this path: it takes GET" | "PUT is not for this path: it takes POST"',
    ],
    ["a parameter", 'syncro.GET("/tickets", { params: { query: { pge: 1 } } });', "'pge' does not exist in type"],
    [
      "a body field",
      'syncro.POST("/tickets", { body: { customer_id: 1, subject: "", subjct: "" } });',
      "'subjct' does not exist in type",
    ],
    ["what is required", 'syncro.POST("/tickets", { body: { customer_id: 1 } });', "Property 'subject' is missing"],
    [
      "a type",
      'syncro.POST("/tickets", { body: { customer_id: "1", subject: "" } });',
      "Type 'string' is not assignable to type 'number'.",
    ],
    [
      "undefined for what is required",
      'syncro.POST("/tickets", { body: { customer_id: 1, subject: undefined } });',
      "Type 'undefined' is not assignable to type 'string'.",
    ],
  ])("%s", (_what, line, words) => {
    const found = errors(line);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).not.toContain("No overload");
  });
});

describe("what compiles", () => {
  test.each([
    [
      "undefined in nested rows",
      'syncro.POST("/tickets", { body: { customer_id: 1, subject: "", comments_attributes: [{ subject: "", body: "", hidden: undefined }] } });',
    ],
    ["undefined in a query", 'syncro.GET("/tickets", { params: { query: { status: undefined } } });'],
    [
      "a Date where a moment is sent",
      'syncro.POST("/appointments", { body: { summary: "x", start_at: new Date(), end_at: new Date() } });',
    ],
    [
      "a path that is one of two",
      'const path = Math.random() > 0.5 ? "/tickets" : "/customers"; void syncro.GET(path);',
    ],
  ])("%s", (_what, line) => {
    expect(errors(line)).toEqual([]);
  });

  test("a Date is not what is read", () => {
    expect(
      errors(
        'void syncro.GET("/appointments").then(({ data }) => data?.appointments[0]?.appointment.start_at?.getTime());',
      ),
    ).toEqual([expect.stringContaining("'getTime' does not exist on type 'string'")]);
  });
});
