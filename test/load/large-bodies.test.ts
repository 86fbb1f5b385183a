import { afterEach, describe, expect, test } from "vitest";
import { API_KEY, fakeFetch, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const SIZE = 10_000_000;
const fill = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
const words = "Name can't be blank";
const many = (make: (index: number) => string, count: number) =>
  Array.from({ length: count }, (_, index) => make(index));
/** An object's JSON, written: to make the object takes longer than all that is tested. */
const object = (fields: string[]) => `{${fields.join(",")}}`;

/** Bodies of 10 MB that a careless reader takes minutes, gigabytes or the whole stack for. */
const BODIES: Record<string, () => string> = {
  "one long text": () => JSON.stringify({ error: fill("x") }),
  "one long text of words": () => JSON.stringify({ error: fill("password ") }),
  "many problems": () => JSON.stringify({ errors: many((index) => `Line ${index} is wrong`, 400_000) }),
  "many fields": () => `{"errors":${object(many((index) => `"f${index}":["x"]`, 500_000))}}`,
  "a bare map of many fields": () => object(many((index) => `"f${index}":["x"]`, 500_000)),
  "joined text": () => JSON.stringify({ errors: fill("Name is bad,") }),
  "commas and blanks": () => JSON.stringify({ errors: fill(",          ") }),
  "an echo in front of the words": () => JSON.stringify({ params: { blob: fill("e") }, errors: [words] }),
  "an echo of many keys in front of the words": () =>
    `{"params":${object(many((index) => `"k${index}":"v"`, 500_000))},"errors":["${words}"]}`,
  "lists in lists": () => "[".repeat(500_000) + "]".repeat(500_000),
  "maps in maps": () => `{"errors":${'{"a":'.repeat(1_500_000)}1${"}".repeat(1_500_000)}}`,
  "no JSON": () => fill("x"),
  "letters that begin a name": () => fill("token"),
  "named secrets without a value": () => fill("password="),
  "a named secret without an end": () => `password="${fill("\\")}`,
  quotes: () => fill('password"'),
  tags: () => `<${fill("<title")}`,
  "one tag without an end": () => `<title${fill(" ")}`,
  "white space": () => fill(" "),
  "the key, again and again": () => fill(`${API_KEY} `),
};

test.each(Object.entries(BODIES))("10 MB: %s", async (name, make) => {
  const text = make();
  const { fetch } = fakeFetch(() => new Response(text, { status: 422 }));
  const began = process.cpuUsage();
  const { error } = await testClient("http://127.0.0.1:9", { fetch }).DELETE("/tickets/{id}", {
    params: { path: { id: 1 } },
  });
  // Of the processor, in µs: far above what it takes (JSON.parse included) and far below what a regular expression can.
  expect(process.cpuUsage(began).user).toBeLessThan(8_000_000);
  const shown = JSON.stringify(error);
  expect(shown.length).toBeLessThan(400_000);
  expect(shown).not.toContain(API_KEY);
  if (name.startsWith("an echo")) expect(error?.message).toBe(`deleteTicket (id 1): ${words}`);
});

test.each(["no JSON", "a named secret without an end", "tags", "the key, again and again"])(
  "10 MB with 200: %s",
  async (name) => {
    const text = BODIES[name]?.() ?? "";
    const client = testClient("http://127.0.0.1:9", { fetch: fakeFetch(() => new Response(text)).fetch });
    const error: unknown = await client.GET("/tickets").catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "SyncroResponseError" });
    expect(JSON.stringify(error).length).toBeLessThan(2_000);
    expect(JSON.stringify(error)).not.toContain(API_KEY);
  },
);

describe("a body without an end", () => {
  const timers: NodeJS.Timeout[] = [];
  afterEach(() => {
    for (const timer of timers.splice(0)) clearInterval(timer);
  });

  test("of an error is read to 10 MB and no further, and the connection is let go", async () => {
    let sent = 0;
    let closed = false;
    const server = await startServer([
      (_request, response) => {
        response.writeHead(500, { "content-type": "text/html" });
        response.on("close", () => {
          closed = true;
        });
        const block = "x".repeat(1_000_000);
        timers.push(
          setInterval(() => {
            if (closed || response.writableLength > 4_000_000) return;
            sent += block.length;
            response.write(block);
          }, 1),
        );
      },
    ]);
    const { error } = await testClient(server.url, { retry: false, timeoutMs: 15_000 }).POST("/tickets", {
      body: { customer_id: 1, subject: "x" },
    });
    expect(error).toMatchObject({ status: 500, attempts: 1 });
    expect(JSON.stringify(error).length).toBeLessThan(200_000);
    await expect.poll(() => closed).toBe(true);
    expect(sent).toBeLessThan(40_000_000);
  });
});

test.each([
  ["an error", 422, (deep: string) => `{"error":${deep}}`],
  ["a refusal", 200, (deep: string) => `{"success":false,"message":${deep}}`],
  ["a list without rows", 200, (deep: string) => `{"tickets":${deep}}`],
  ["a bare list", 500, (deep: string) => deep],
])("JSON that nests 100,000 levels deep: %s is an answer, not a crash", async (_name, status, make) => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    const text = make(`${open.repeat(100_000)}1${close.repeat(100_000)}`);
    const fetch = async () => new Response(text, { status, headers: { "content-type": "application/json" } });
    const syncro = testClient("http://127.0.0.1:9/api/v1", { fetch, retry: false });
    const { error, response } = await syncro.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
    expect(response.status).toBe(status);
    if (!text.includes("tickets")) expect(error?.status).toBe(status);
    expect(() => JSON.stringify(error)).not.toThrow();
  }
});

test.each(["warn", "settle"] as const)(
  "rows that nest 100,000 levels deep, without an identity: %s ends in an error with its page",
  async (onDrift) => {
    const row = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    // Two pages alike, as a list gives them that repeats its last one: only a comparison tells.
    const fetch = async () => new Response(`{"tickets":[${row}]}`, { headers: { "content-type": "application/json" } });
    const walk = testClient("http://127.0.0.1:9/api/v1", { fetch }).paginate("/tickets", {}, { onDrift });
    await expect(walk.toArray({ limit: 10 })).rejects.toMatchObject({
      name: "SyncroResponseError",
      code: "response_unexpected_shape",
      page: expect.any(Number),
    });
  },
);
