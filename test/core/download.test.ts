import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSyncroClient, isSyncroRequestError, type SyncroClientOptions } from "../../src/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { type Seen, startServer } from "../support/server.js";

const FILE = new Uint8Array(300_000).map((_, index) => index % 251);
const loose = (value: unknown) => value as never;
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const keys = (seen: readonly Seen[]) => seen.map(({ headers }) => headers.authorization);

/** A storage host: another port, so another origin. */
const storage = (reply: Parameters<typeof startServer>[0] = [(_request, response) => response.end(FILE)]) =>
  startServer(reply);

describe("where the key goes", () => {
  test("to the account's own server, and no redirect", async () => {
    const there = await storage();
    const account = await startServer([{ status: 302, headers: { location: `${there.url}/signed?Signature=x` } }]);
    const file = await testClient(account.url).download(`${account.url}/attachments/1`);
    expect(await bytesOf(file)).toEqual(FILE);
    expect(keys(account.seen)).toEqual([`Bearer ${API_KEY}`]);
    expect(keys(there.seen)).toEqual([undefined]);
    expect(there.seen[0]?.search).toBe("?Signature=x");
  });

  test("not back to the account after a redirect", async () => {
    const account = await startServer(({ path }) =>
      path === "/a" ? { status: 307, headers: { location: "b" } } : { text: "file" },
    );
    expect(await (await testClient(account.url).download(new URL(`${account.url}/a`))).text()).toBe("file");
    expect(keys(account.seen)).toEqual([`Bearer ${API_KEY}`, undefined]);
  });

  test.each<[string, (account: URL) => string]>([
    ["another port", ({ hostname }) => `http://${hostname}:{port}/x`],
    ["another name of the same host", () => "http://localhost:{port}/x"],
    ["an address without a scheme", () => "//127.0.0.1:{port}/x"],
    ["the account's name in front of another host", () => "http://127.0.0.1:{port}/127.0.0.1"],
  ])("not to %s", async (_what, make) => {
    const there = await storage();
    const account = await startServer([]);
    const url = make(new URL(account.url)).replace("{port}", new URL(there.url).port);
    await testClient(account.url)
      .download(url)
      .catch(() => {});
    expect(account.seen).toEqual([]);
    expect(keys(there.seen).filter(Boolean)).toEqual([]);
  });

  test.each([
    ["another host", "https://files.example.com/x"],
    ["another scheme", "http://acme.syncromsp.com/x"],
    ["another port", "https://acme.syncromsp.com:8443/x"],
    ["a host that begins like it", "https://acme.syncromsp.com.example.com/x"],
    ["a name that ends like it", "https://evil-acme.syncromsp.com/x"],
    ["backslashes", "https:\\\\evil.example.com\\x"],
    ["a path that climbs", "https://evil.example.com/../acme.syncromsp.com/x"],
    ["a full stop after it", "https://acme.syncromsp.com./x"],
  ])("not to %s (%s)", async (_what, url) => {
    const { fetch, calls } = fakeFetch(new Response("file"));
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch });
    await syncro.download(url).catch(() => {});
    for (const { headers } of calls) expect(headers.has("authorization")).toBe(false);
  });

  test.each([
    ["relative to the server", "/attachments/1", "https://acme.syncromsp.com/attachments/1"],
    ["the same, written out", "https://ACME.syncromsp.com:443/a?b=1", "https://acme.syncromsp.com/a?b=1"],
  ])("%s", async (_what, url, sent) => {
    const { fetch, calls } = fakeFetch(new Response("file"));
    await createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch }).download(url);
    expect(calls[0]?.url).toBe(sent);
    expect(calls[0]?.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
  });
});

describe("what is not fetched", () => {
  test.each([
    ["a file of this machine", "file:///etc/passwd"],
    ["data", "data:text/plain,x"],
    ["a script", "javascript:alert(1)"],
    ["nothing", ""],
    ["a name", "logo.png"],
    ["http", "http://files.example.com/x"],
    ["this machine, when the account is not on it", "http://127.0.0.1:80/x"],
    ["a user", "https://user@files.example.com/x"],
    ["a password", "https://:pw@files.example.com/x"],
    ["no text", loose(undefined)],
    ["an object", loose({})],
  ])("%s (%s)", async (_what, url) => {
    const { fetch, calls } = fakeFetch(new Response("file"));
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch });
    await expect(syncro.download(url)).rejects.toSatisfy(isSyncroRequestError);
    expect(calls).toEqual([]);
  });

  test.each([
    ["http", "http://files.example.com/x"],
    ["this machine", "http://127.0.0.1/latest/meta-data"],
    ["a file", "file:///etc/passwd"],
    ["a user", "https://a:b@files.example.com/x"],
    ["nowhere", ""],
  ])("a redirect to %s", async (_what, location) => {
    const { fetch, calls } = fakeFetch(new Response(null, { status: 302, headers: { location } }));
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch });
    await expect(syncro.download("/x")).rejects.toMatchObject({ code: "response_redirect", status: 302 });
    expect(calls).toHaveLength(1);
  });

  test("redirects without end", async () => {
    const { fetch, calls } = fakeFetch(new Response(null, { status: 302, headers: { location: "/again" } }));
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch });
    await expect(syncro.download("/x")).rejects.toMatchObject({ code: "response_redirect" });
    expect(calls).toHaveLength(11);
  });

  test("the login's page in place of the file", async () => {
    const html = { headers: { "content-type": "text/html; charset=utf-8" } };
    const { fetch } = fakeFetch(
      new Response(null, { status: 302, headers: { location: "/users/sign_in" } }),
      new Response("<html>", html),
    );
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch });
    await expect(syncro.download("/x")).rejects.toMatchObject({ code: "response_html" });
    const page = fakeFetch(new Response("<html>", html)).fetch;
    const other = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, fetch: page });
    expect(await (await other.download("https://files.example.com/report.html")).text()).toBe("<html>");
  });
});

describe("the response", () => {
  test("its body streams: the first chunk is there before the last is sent, and what is not read is not fetched", async () => {
    let release = () => {};
    const account = await startServer([
      async (_request, response) => {
        response.writeHead(206, { "content-type": "image/png", "x-mine": "1" });
        response.write("first");
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        response.end("last");
      },
    ]);
    const file = await testClient(account.url, { maxResponseBytes: 1 }).download(`${account.url}/x`, {
      headers: { Range: "bytes=0-" },
    });
    expect(file.status).toBe(206);
    expect(file.headers.get("content-type")).toBe("image/png");
    expect(account.seen[0]?.headers.range).toBe("bytes=0-");
    const reader = file.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first");
    release();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("last");
    expect((await reader?.read())?.done).toBe(true);
  });

  test("a signal ends it in the middle of the body, and so does its deadline", async () => {
    let closed = 0;
    const account = await startServer([
      (_request, response) => {
        response.write("first");
        response.on("close", () => closed++);
      },
    ]);
    const syncro = testClient(account.url);
    const stop = new AbortController();
    const file = await syncro.download(`${account.url}/x`, { signal: stop.signal });
    const text = file.text();
    stop.abort(new Error("enough"));
    await expect(text).rejects.toThrow("enough");
    const late = await syncro.download(`${account.url}/x`, { deadlineMs: 80 });
    await expect(late.text()).rejects.toMatchObject({ code: "timeout_deadline" });
    await expect.poll(() => closed).toBe(2);
  });

  test("leaving the body closes the connection", async () => {
    let closed = false;
    const account = await startServer([
      (_request, response) => {
        response.write("first");
        response.on("close", () => {
          closed = true;
        });
      },
    ]);
    await (await testClient(account.url).download(`${account.url}/x`)).body?.cancel();
    await expect.poll(() => closed).toBe(true);
  });

  test("a body that breaks off is an error, without the key", async () => {
    const account = await startServer([
      (_request, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("first");
        setTimeout(() => response.destroy(), 20);
      },
    ]);
    const file = await testClient(account.url).download(`${account.url}/x`);
    const error = await file.text().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "connection_failed", attempts: 1 });
    expect(JSON.stringify(error)).not.toContain(API_KEY);
  });

  test.each([
    [404, "SyncroNotFoundError"],
    [403, "SyncroPermissionError"],
    [401, "SyncroAuthenticationError"],
  ])("a %i is thrown as a %s that names the server alone", async (status, name) => {
    const there = await storage([{ status, text: `<Error>${API_KEY}</Error>` }]);
    const account = await startServer([
      { status: 302, headers: { location: `${there.url}/b/Pam.png?Signature=secret` } },
    ]);
    const error = await testClient(account.url)
      .download(`${account.url}/x`)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name, status, path: new URL(there.url).origin, attempts: 2 });
    expect(JSON.stringify(error)).not.toMatch(/secret|test-key/);
  });
});

describe("like any call", () => {
  test("429 and 5xx are tried again, and only the account's own requests take a slot", async () => {
    const there = await storage([{ status: 503 }, (_request, response) => response.end("file")]);
    const account = await startServer([{ status: 429 }, { status: 302, headers: { location: `${there.url}/x` } }]);
    let slots = 0;
    const syncro = testClient(account.url, {
      rateLimit: {
        run<T>(job: () => Promise<T>) {
          slots++;
          return job();
        },
        hold() {},
        stats: () => ({ limit: 9, used: 0, free: 9, queued: 0, running: 0, pausedMs: 0 }),
      },
    });
    expect(await (await syncro.download(`${account.url}/x`)).text()).toBe("file");
    expect(slots).toBe(2);
    expect(there.seen).toHaveLength(2);
  });

  test("no answer, a timeout, an abort", async () => {
    const none = testClient("http://127.0.0.1:9/api/v1", {
      fetch: fakeFetch(networkError("ECONNRESET")).fetch,
      retry: false,
    });
    await expect(none.download("/x")).rejects.toMatchObject({ code: "connection_failed", outcome: "unknown" });
    const account = await startServer([() => {}]);
    const slow = testClient(account.url, { retry: false });
    await expect(slow.download("/x", { timeoutMs: 30 })).rejects.toMatchObject({ code: "timeout_attempt" });
    await expect(slow.download("/x", { signal: AbortSignal.abort("stop") })).rejects.toBe("stop");
  });

  test.each([
    ["init.body", { body: 1 }],
    ["init.params", { params: {} }],
    ["init.context", { context: {} }],
    ["headers.Authorization", { headers: { Authorization: "x" } }],
    ["init.timeoutMs", { timeoutMs: -1 }],
    ["init.signal", { signal: new AbortController() }],
  ])("a wrong %s is refused by name", async (field, init) => {
    await expect(testClient("http://127.0.0.1:9/api/v1").download("/x", loose(init))).rejects.toMatchObject({
      code: "request_invalid",
      issues: [expect.objectContaining({ field })],
    });
  });

  test("a listener of the caller's signal is gone once the body is read", async () => {
    const account = await startServer([(_request, response) => response.end(FILE)]);
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await (await testClient(account.url).download("/x", { signal })).arrayBuffer();
    expect(listeners).toBe(0);
  });

  test("memory stays flat: 200 MB go through", async () => {
    const chunk = Buffer.alloc(1 << 20);
    const server = createServer((_request, response) => {
      let left = 200;
      const more = () => {
        while (left-- > 0) if (!response.write(chunk)) return void response.once("drain", more);
        response.end();
      };
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
    const options: SyncroClientOptions = { timeoutMs: 20_000 };
    const before = process.memoryUsage().arrayBuffers;
    let [bytes, most] = [0, 0];
    const reader = (await testClient(url, options).download(`${url}/big`)).body?.getReader();
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      bytes += part.value.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(bytes).toBe(200 * chunk.length);
    expect(most).toBeLessThan(100 * chunk.length);
  });

  test("a client of JSON is none: the file may be JSON", async () => {
    const { fetch } = fakeFetch(json({ error: "this is what the file says" }));
    const file = await testClient("http://127.0.0.1:9/api/v1", { fetch }).download("/x.json");
    expect(await file.json()).toEqual({ error: "this is what the file says" });
  });
});
