import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createSyncroClient } from "../../src/index.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const MAX = 100_000;
const body = { customer_id: 1, subject: "x" };

test.each(["gzip", "plain"])(
  "a 2xx beyond maxResponseBytes is read no further and not fetched again: %s",
  async (how) => {
    let written = 0;
    const server = await startServer([
      (_request, response) => {
        const block = Buffer.from(`${JSON.stringify({ tickets: "x".repeat(1_000_000) })}`);
        response.writeHead(200, how === "gzip" ? { "content-encoding": "gzip" } : {});
        if (how === "gzip") return void response.end(gzipSync(Buffer.concat(Array(50).fill(block))));
        const more = () => {
          while (!response.destroyed && written < 50_000_000) {
            written += block.length;
            if (!response.write(block)) return void response.once("drain", more);
          }
        };
        more();
      },
    ]);
    const client = testClient(server.url, { maxResponseBytes: MAX });
    await expect(client.GET("/tickets")).rejects.toMatchObject({
      name: "SyncroResponseError",
      code: "response_too_large",
      outcome: "done",
      attempts: 1,
      message: expect.stringContaining("maxResponseBytes"),
    });
    expect(server.seen).toHaveLength(1);
    expect(written).toBeLessThan(20_000_000);
  },
);

test("a POST answered so is done: the error says not to send it again", async () => {
  const { fetch, calls } = fakeFetch(json({ ticket: { notes: "x".repeat(MAX) } }));
  const call = testClient("http://127.0.0.1:9", { fetch, maxResponseBytes: MAX }).POST("/tickets", { body });
  await expect(call).rejects.toMatchObject({
    outcome: "done",
    message: expect.stringContaining("do not send it again"),
  });
  expect(calls).toHaveLength(1);
});

test("up to the bound it is data, multibyte characters included", async () => {
  const ticket = { subject: "ä€😀".repeat(1_000) };
  const text = JSON.stringify({ ticket });
  const bytes = new TextEncoder().encode(text).length;
  const { fetch } = fakeFetch(() => new Response(text));
  const read = (maxResponseBytes: number) =>
    testClient("http://127.0.0.1:9", { fetch, maxResponseBytes }).GET("/tickets/{id}", { params: { path: { id: 1 } } });
  expect((await read(bytes)).data).toEqual({ ticket });
  await expect(read(bytes - 1)).rejects.toMatchObject({ code: "response_too_large" });
});

test.each([0, -1, 1.5, Number.NaN, "1"])("maxResponseBytes: %s is refused", (maxResponseBytes) => {
  const options = { subdomain: "acme", apiKey: API_KEY, maxResponseBytes: maxResponseBytes as number };
  expect(() => createSyncroClient(options)).toThrow(/^maxResponseBytes: must be a whole number above 0/);
});
