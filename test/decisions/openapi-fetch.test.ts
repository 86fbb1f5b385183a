import { describe, expect, test } from "vitest";
import { listOperations, readDescription } from "../../scripts/description.js";
import { type DescribedOperation, sampleRequest } from "../../scripts/samples/request.js";
import { createRequestBuilder } from "../../src/generated/client.js";
import type { HttpMethod, SyncroCall } from "../../src/index.js";
import { wireRequest } from "../../src/wire-request.js";
import { testClient } from "../support/client.js";
import { createRequestBuilder as createBareBuilder } from "./bare-request.js";

// docs/decisions/openapi-fetch.md: whatever openapi-fetch builds, a Request alone is the same to the byte.

const BASE = "https://acme.syncromsp.com/api/v1";
const description = await readDescription();

/** An operation's call as it reaches the builder, with its example and every parameter. */
async function callOf(operation: DescribedOperation, parameters: "required" | "every"): Promise<SyncroCall> {
  const { method, template, inPath, inQuery, body } = sampleRequest(description, operation, parameters);
  const form = () => ({ ...Object.fromEntries(body?.kind === "form" ? body.fields : []), file: pdf });
  const init = {
    params: { path: inPath, query: inQuery },
    ...(body === undefined ? {} : { body: body.kind === "json" ? body.value : form() }),
    headers: { "X-Trace": "a, b" },
  };
  const client = testClient(BASE, { logger: { debug() {}, info() {}, warn() {}, error() {} } });
  let seen: SyncroCall | undefined;
  client.use(async (call) => {
    seen = call;
    return { data: undefined, response: new Response() };
  });
  const verbs: Record<string, unknown> = { ...client };
  await (verbs[method as HttpMethod] as (path: string, init: object) => Promise<unknown>)(template, init);
  if (seen === undefined) throw new Error(`${method} ${template} was not called`);
  return seen;
}
const pdf = new File([new Uint8Array([0, 255, 10, 13])], "quote „1“.pdf", { type: "application/pdf" });

/** A request as bytes; the boundary of a form is drawn anew each time. */
async function bytes(build: ReturnType<typeof createBareBuilder>, call: SyncroCall) {
  const { body, ...rest } = await wireRequest(build, "test/1", call);
  const text = body instanceof ArrayBuffer ? Buffer.from(body).toString("latin1") : body;
  const [boundary = "none"] = /-+formdata-[\w-]+/.exec(rest.headers["content-type"] ?? "") ?? [];
  return JSON.parse(JSON.stringify({ ...rest, body: text }).replaceAll(boundary, "boundary"));
}

const cases = listOperations(description).flatMap((operation) =>
  (["required", "every"] as const).map((parameters) => ({ key: operation.key, operation, parameters })),
);

describe("each operation of the description, with what is required and with everything", () => {
  test.each(cases)("$key, $parameters", async ({ operation, parameters }) => {
    const call = await callOf(operation, parameters);
    const built = await bytes(createRequestBuilder(BASE), call);
    expect(built.url.startsWith(`${BASE}/`)).toBe(true);
    expect(await bytes(createBareBuilder(BASE), call)).toEqual(built);
  });
});

test("the cases reach what is unlike the rest: bodies, forms, arrays and encoded text", async () => {
  const all = await Promise.all(cases.map(async ({ operation, parameters }) => await callOf(operation, parameters)));
  const built = await Promise.all(all.map((call) => bytes(createBareBuilder(BASE), call)));
  expect(all).toHaveLength(390);
  for (const body of [/^\{/, /^--boundary.*filename="quote/s])
    expect(built.some((each) => body.test(each.body ?? ""))).toBe(true);
  expect(built.some(({ body }) => body === undefined)).toBe(true);
  for (const part of ["[]=", ",", "%20"])
    expect(
      built.some(({ url }) => url.includes(part)),
      part,
    ).toBe(true);
});

test.each([
  [`${BASE}/`, "GET", "/tickets", { query: "", headers: {}, body: undefined }],
  [BASE, "GET", "/tickets/%2F%C3%A4", { query: "q=a%20b&ids=1,2&s[]=x", headers: { "X-A": "1" }, body: undefined }],
  ["http://127.0.0.1:4010/a/b", "DELETE", "/tickets/1", { query: "", headers: {}, body: "" }],
  [BASE, "POST", "/tickets", { query: "", headers: { "content-type": "application/json" }, body: '{"a":"ä€😀"}' }],
])("%s %s %s %j", async (base, method, path, parts) => {
  const builders = [createRequestBuilder(base), createBareBuilder(base)];
  const [built, bare] = await Promise.all(
    builders.map(async (build) => {
      const request = await build(method, path, parts);
      const { url, redirect, credentials, mode, cache, referrer, keepalive } = request;
      const headers = [...request.headers].filter(
        ([name]) => name !== "content-type" || "content-type" in parts.headers,
      );
      return { url, redirect, credentials, mode, cache, referrer, keepalive, headers, body: await request.text() };
    }),
  );
  expect(bare).toEqual(built);
});
