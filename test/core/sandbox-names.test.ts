import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { ask } from "../support/exchanges.js";

// A value that happens to be the name of something that every object has is a value like any other.

async function start() {
  const sandbox = await startSandbox({ size: "small", rateLimit: false, now: "2026-11-20T09:00:00-05:00" });
  onTestFinished(() => sandbox.close());
  const send = async (request: string, body?: Record<string, unknown>) => {
    const { status, text } = await ask(sandbox, request, request.split(" ")[1] ?? "", body);
    return { status, answer: JSON.parse(text) };
  };
  return { sandbox, send };
}

test.each(["constructor", "__proto__", "toString"])("%s is no time, no flag and no type of file", async (name) => {
  const { send } = await start();
  expect(await send("POST /rmm_alerts/15501/mute", { mute_for: name })).toEqual({
    status: 422,
    answer: { errors: { mute_for: ["is not included in the list"] } },
  });
  await send("POST /tickets/4521/attach_file_url", { files: [{ url: "https://x.example/a", filename: `a.${name}` }] });
  const { attachments } = (await send("GET /tickets/4521")).answer.ticket;
  expect(attachments.at(-1).content_type).toBe("application/octet-stream");
  const sent = JSON.parse(`{"name":"Cable","description":"x","taxable":"${name}","${name}":{"name":"y"}}`);
  const { product } = (await send("POST /products", sent)).answer;
  expect([product.name, product.taxable]).toEqual(["Cable", false]);
});

test.each(["constructor", "__proto__"])("a status %s is counted", async (status) => {
  const { sandbox, send } = await start();
  await send("PUT /tickets/4521", { status });
  expect(Object.entries(sandbox.store.ticketsByStatus())).toContainEqual([status, 1]);
});

test("an id of customers that is no number finds nobody, and an empty one says nothing", async () => {
  const { send } = await start();
  const ids = async (query: string) =>
    (await send(`GET /customers?${query}`)).answer.customers.map(({ id }: { id: number }) => id);
  expect(await ids("id=abc")).toEqual([]);
  expect(await ids("id=12345,abc")).toEqual([12345]);
  expect(await ids("id[]=12345&id[]=12346")).toEqual([12345, 12346]);
  expect(await ids("id=")).toEqual(await ids(""));
});
