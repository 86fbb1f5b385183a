import { createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRateLimiter } from "../../src/index.js";
import { API_KEY, testClient } from "../support/client.js";

/** A server without a library that answers every request with one status, and keeps what arrived. */
async function rawServer(status: number) {
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    socket.on("error", () => {});
    socket.on("data", (data) => {
      text += data.toString("latin1");
      for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        const head = text.slice(0, end);
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (text.length < end + 4 + length) return;
        text = text.slice(end + 4 + length);
        heads.push(head);
        socket.write(`HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/api/v1`, heads };
}

const path = { params: { path: { id: 1 } } };
const ticket = { customer_id: 1, subject: "Drucker klemmt – 3. Etage" };

describe("Node repeats a request after 421 by itself, but not one that must not be", () => {
  test("a POST with a body goes out once, with its length", async () => {
    const { url, heads } = await rawServer(421);
    const { error } = await testClient(url).POST("/tickets", { body: ticket });
    expect(error).toMatchObject({ status: 421, attempts: 1 });
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatch(new RegExp(`content-length: ${Buffer.byteLength(JSON.stringify(ticket))}\r?$`, "im"));
    expect(heads[0]).not.toMatch(/transfer-encoding/i);
  });

  test("so do a POST without a body, a form, a PUT that creates and a DELETE that is not repeatable", async () => {
    const { url, heads } = await rawServer(421);
    const client = testClient(url);
    await client.POST("/tickets/{id}/print", path);
    await client.POST("/purchase_orders/{id}/attachments", { ...path, body: { file: new File(["x"], "x.pdf") } });
    await client.PUT("/tickets/{id}", { ...path, body: { comments_attributes: [{ subject: "x", body: "y" }] } });
    await client.PUT("/timelogs", { body: {} });
    expect(heads.map((head) => head.split(" ")[0])).toEqual(["POST", "POST", "PUT", "PUT"]);
  });

  test("with a fetch of the caller's own, the body stays as it is", async () => {
    const bodies: unknown[] = [];
    const fetch = async (_url: string, init: RequestInit) => {
      bodies.push(init.body);
      return new Response('{"ticket":{"id":1}}');
    };
    await testClient("http://127.0.0.1:9", { fetch }).POST("/tickets", { body: ticket });
    expect(bodies).toEqual([JSON.stringify(ticket)]);
  });

  test.each([401, 403, 404, 409, 413, 422, 425, 429, 431, 500, 503])("%i is answered once as ever", async (status) => {
    const { url, heads } = await rawServer(status);
    const { error } = await testClient(url, { retry: false }).POST("/tickets", { body: ticket });
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(heads).toHaveLength(1);
  });
});

test("a GET that Node sent twice takes two slots", async () => {
  const { url, heads } = await rawServer(421);
  const limiter = createRateLimiter({ requests: 10, perMs: 60_000 });
  const client = testClient(url, { rateLimit: limiter });
  for (const page of [1, 2, 3]) await client.GET("/tickets", { params: { query: { page } } });
  expect(heads).toHaveLength(6);
  await expect.poll(() => limiter.stats().used).toBe(6);
  expect(heads.every((head) => head.includes(`Bearer ${API_KEY}`))).toBe(true);
});
