import { afterEach, describe, expect, test, vi } from "vitest";
import { fakeFetch, json, testClient } from "../support/client.js";

const body = { customer_id: 1, subject: "x" };
const LOOPBACK = "http://127.0.0.1:9/api/v1";

const coded = (message: string, fields: object) => Object.assign(new Error(message), fields);
const node = (message: string, fields: object) => new TypeError("fetch failed", { cause: coded(message, fields) });
const bun = (message: string, code: string) => Object.assign(new TypeError(message), { code, errno: 0 });
const deno = (message: string) => new TypeError("fetch failed", { cause: new Error(message) });
const hyper = (words: string) => `error sending request for url (${LOOPBACK}/): client error (${words}`;
const CLOSED = "The socket connection was closed unexpectedly. For more information, pass `verbose: true`";

/** As the runtimes threw them when they were measured: see scripts/package/run/programs/outcomes.mjs. */
const SHAPES: [string, Error, "not-sent" | "unknown"][] = [
  ["Node: refused", node("connect ECONNREFUSED 127.0.0.1:9", { code: "ECONNREFUSED", syscall: "connect" }), "not-sent"],
  ["Node: unknown host", node("getaddrinfo ENOTFOUND x", { code: "ENOTFOUND", syscall: "getaddrinfo" }), "not-sent"],
  ["Node: no name server", node("getaddrinfo EAI_AGAIN x", { code: "EAI_AGAIN", syscall: "getaddrinfo" }), "not-sent"],
  ["Node: unreachable", node("connect EHOSTUNREACH", { code: "EHOSTUNREACH", syscall: "connect" }), "not-sent"],
  ["Node: connect timed out", node("connect ETIMEDOUT", { code: "ETIMEDOUT", syscall: "connect" }), "not-sent"],
  ["Node: reset in connect", node("connect ECONNRESET", { code: "ECONNRESET", syscall: "connect" }), "not-sent"],
  ["Node: undici's own timeout", node("Connect Timeout Error", { code: "UND_ERR_CONNECT_TIMEOUT" }), "not-sent"],
  ["Node: reset", node("read ECONNRESET", { code: "ECONNRESET", syscall: "read" }), "unknown"],
  ["Node: broken pipe", node("write EPIPE", { code: "EPIPE", syscall: "write" }), "unknown"],
  ["Node: closed", node("other side closed", { code: "UND_ERR_SOCKET" }), "unknown"],
  ["Node: no headers in time", node("Headers Timeout Error", { code: "UND_ERR_HEADERS_TIMEOUT" }), "unknown"],
  [
    "Node: not HTTP",
    node("Response does not match the HTTP/1.1 protocol", { code: "HPE_INVALID_CONSTANT" }),
    "unknown",
  ],
  ["Node: TLS cut", node("Client network socket disconnected before secure TLS", { code: "ECONNRESET" }), "unknown"],
  [
    "Bun: refused",
    bun("ECONNREFUSED: Unable to connect. Is the computer able to access the url?", "ECONNREFUSED"),
    "not-sent",
  ],
  ["Bun: unknown host", bun("getaddrinfo ENOTFOUND x", "ENOTFOUND"), "not-sent"],
  ["older Bun: refused", bun("Unable to connect.", "ConnectionRefused"), "not-sent"],
  ["older Bun: no socket", bun("Was there a typo in the url or port?", "FailedToOpenSocket"), "not-sent"],
  ["Bun: reset, closed, cut off, not HTTP", bun(`ECONNRESET: ${CLOSED}`, "ECONNRESET"), "unknown"],
  ["Deno: refused", deno(hyper("Connect): tcp connect error: Connection refused (os error 111)")), "not-sent"],
  ["Deno: unknown host", deno(hyper("Connect): dns error: failed to lookup address information")), "not-sent"],
  ["Deno: TLS cut", deno(hyper("Connect): tls handshake eof")), "not-sent"],
  ["Deno: reset", deno("Connection reset by peer (os error 104)"), "unknown"],
  ["Deno: closed", deno(hyper("SendRequest): connection closed before message completed")), "unknown"],
  ["Deno: cut off", new TypeError("error reading a body from connection"), "unknown"],
  ["words of a server in an unclear error", deno(`${hyper("SendRequest): ")}client error (Connect)`), "unknown"],
  ["every address refused", aggregate("ECONNREFUSED", "ECONNREFUSED"), "not-sent"],
  ["one address refused, one cut off", aggregate("ECONNREFUSED", "ECONNRESET"), "unknown"],
  ["a browser's words", new TypeError("Failed to fetch"), "unknown"],
  ["an error that is its own cause", selfCaused(), "unknown"],
];

/** As Node gives it for a host with several addresses: the code of the first is the code of all. */
function aggregate(...codes: string[]): Error {
  const errors = codes.map((code) => coded(code, { code }));
  return new TypeError("fetch failed", { cause: Object.assign(new AggregateError(errors), { code: codes[0] }) });
}

function selfCaused(): Error {
  const error = new TypeError("fetch failed");
  return Object.assign(error, { cause: error });
}

describe.each(SHAPES)("%s", (_name, error, outcome) => {
  test(`is ${outcome}: a POST ${outcome === "not-sent" ? "goes again" : "does not"}`, async () => {
    const again = fakeFetch(error, json({ ticket: { id: 1 } }));
    const result: unknown = await testClient(LOOPBACK, { fetch: again.fetch })
      .POST("/tickets", { body })
      .catch((caught: unknown) => caught);
    expect(again.calls).toHaveLength(outcome === "not-sent" ? 2 : 1);
    if (outcome === "unknown") expect(result).toMatchObject({ name: "SyncroConnectionError", outcome, attempts: 1 });

    const failing = fakeFetch(error);
    await expect(testClient(LOOPBACK, { fetch: failing.fetch }).GET("/tickets")).rejects.toMatchObject({
      name: "SyncroConnectionError",
      outcome,
      attempts: 5,
    });
  });
});

test("a message of a write that was not sent gives no alarm", async () => {
  const { fetch } = fakeFetch(SHAPES[0]?.[1] ?? new Error());
  const call = testClient(LOOPBACK, { fetch, retry: false }).POST("/tickets", { body });
  await expect(call).rejects.toThrow(/^POST \/tickets: no answer: connect ECONNREFUSED 127\.0\.0\.1:9\.$/);
});

describe("a runtime that sends again by itself", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each(["Deno", "Bun"])(
    "%s: what must not be sent twice goes out as a stream, which is read once",
    async (name) => {
      vi.stubGlobal(name, {});
      const { fetch, calls } = fakeFetch(json({ ticket: { id: 1 } }));
      const client = testClient(LOOPBACK, { fetch });
      const params = { path: { id: 1 } };
      await client.POST("/tickets", { body });
      await client.PUT("/tickets/{id}", { params, body: { comments_attributes: [{ subject: "a", body: "b" }] } });
      await client.POST("/tickets/{id}/print", { params });
      await client.PUT("/tickets/{id}", { params, body: { status: "New" } });
      await client.GET("/tickets");
      const [post, creates, bare, put, get] = calls.map(({ init }) => init.body);
      for (const streamed of [post, creates, bare]) expect(streamed).toBeInstanceOf(ReadableStream);
      expect(await new Response(post ?? null).json()).toEqual(body);
      expect(await new Response(bare ?? null).text()).toBe("");
      expect(put).toBe('{"status":"New"}');
      expect(get).toBeUndefined();
      expect(calls[0]?.init).toMatchObject({ duplex: "half" });
    },
  );

  test("elsewhere every body goes out as it is", async () => {
    const { fetch, calls } = fakeFetch(json({ ticket: { id: 1 } }));
    await testClient(LOOPBACK, { fetch }).POST("/tickets", { body });
    expect(calls[0]?.init.body).toBe(JSON.stringify(body));
    expect(calls[0]?.init).not.toHaveProperty("duplex");
  });
});
