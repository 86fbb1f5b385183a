import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSyncroConnectionError, isSyncroError } from "../../src/index.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";

const LOOPBACK = "http://127.0.0.1:9/api/v1";
const body = { customer_id: 1, subject: "x" };
const boom = () => {
  throw new RangeError(`boom ${API_KEY}`);
};
const getter = (...names: string[]) => {
  const error = new Error("x");
  expect(error.stack).toContain("x"); // V8 makes it when it is first asked for, of the message
  for (const name of names) Object.defineProperty(error, name, { get: boom });
  return error;
};
const error = (properties: object) =>
  Object.defineProperties(new Error("x"), Object.getOwnPropertyDescriptors(properties));
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable(new Error("x"), {});
  revoke();
  return proxy;
};

const THROWN: [string, unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["text", `no ${API_KEY}`],
  ["a number", 42],
  ["a symbol", Symbol(API_KEY)],
  ["a bigint", 1n],
  ["a function", Object.assign(() => 1, { toString: boom })],
  ["a plain object", { message: API_KEY }],
  ["an object without a prototype", Object.create(null)],
  ["a message that is a number", error({ message: 42 })],
  ["a message that is undefined", error({ message: undefined })],
  ["a message that is an object", error({ message: { toString: boom } })],
  ["a message that is a symbol", error({ message: Symbol("x") })],
  ["a name that is an object", error({ name: { a: API_KEY } })],
  ["a name that is the key", error({ name: API_KEY })],
  ["a stack that is a number", error({ stack: 7 })],
  ["no stack", error({ stack: undefined })],
  ["a code that is an object", error({ code: { toString: boom } })],
  ["errors: null", Object.assign(new AggregateError([]), { errors: null })],
  ["errors: text", Object.assign(new AggregateError([]), { errors: API_KEY })],
  ["errors that cannot be read", Object.defineProperty(new AggregateError([]), "errors", { get: boom })],
  ["errors that are none", new AggregateError([null, 1, { a: 1 }])],
  ["a message getter", getter("message")],
  ["a name getter", getter("name")],
  ["a stack getter", getter("stack")],
  ["a code getter", getter("code")],
  ["a cause getter", getter("cause")],
  ["every getter", getter("message", "name", "stack", "code", "cause", "syscall")],
  [
    "its own cause",
    Object.defineProperty(new Error("x"), "cause", {
      get() {
        return this;
      },
    }),
  ],
  ["a revoked proxy", revoked()],
  ["a proxy that throws", new Proxy(new Error("x"), { get: boom, getPrototypeOf: boom, has: boom, ownKeys: boom })],
  ["a message of another class", Object.create(Error.prototype, { message: { value: ["a"] } })],
];

describe("whatever fetch rejects with, the caller is told what became of the call", () => {
  test.each(THROWN)("%s", async (_what, thrown) => {
    for (const syncro of [
      testClient(LOOPBACK, { fetch: () => Promise.reject(thrown) }),
      testClient(LOOPBACK, {
        fetch: () => {
          throw thrown;
        },
      }),
      testClient(LOOPBACK, {
        fetch: async () => new Response(new ReadableStream({ pull: (controller) => controller.error(thrown) })),
      }),
    ]) {
      const failure: unknown = await syncro.POST("/tickets", { body }).catch((caught: unknown) => caught);
      if (!isSyncroConnectionError(failure)) throw new Error("a raw error", { cause: failure });
      expect(failure).toMatchObject({ outcome: "unknown", attempts: 1 });
      expect(failure.message).toMatch(
        /^POST \/tickets: no answer: .+\. This may have created a ticket: look for it before sending again\.$/,
      );
      expect(inspect(failure, { depth: 9, showHidden: true }) + JSON.stringify(failure)).not.toContain(API_KEY);
    }
  });

  test("what fetch gives instead of a response is no answer either", async () => {
    for (const given of [
      undefined,
      null,
      3,
      {},
      { status: 200 },
      { status: 200, headers: null },
      new Proxy({}, { get: boom }),
    ]) {
      const { POST } = testClient(LOOPBACK, { fetch: (async () => given) as unknown as typeof fetch });
      const failure: unknown = await POST("/tickets", { body }).catch((caught: unknown) => caught);
      if (!isSyncroError(failure)) throw new Error("a raw error", { cause: failure });
      expect(failure).toMatchObject({ outcome: expect.stringMatching(/^(?:unknown|done)$/) });
    }
  });

  test("anything at all", async () => {
    const property = fc.oneof(fc.anything(), fc.constantFrom(boom, { toString: boom }, Symbol("x"), API_KEY));
    const names = ["message", "name", "stack", "code", "cause", "errors", "syscall", "hostname"];
    const thrown = fc
      .tuple(fc.boolean(), fc.dictionary(fc.constantFrom(...names), fc.tuple(fc.boolean(), property)), fc.anything())
      .map(([isError, given, other]) => {
        if (!isError) return other;
        const made = "errors" in given ? new AggregateError([]) : new Error("x");
        expect(made.stack).toContain("Error");
        for (const [name, [asGetter, value]] of Object.entries(given)) {
          Object.defineProperty(made, name, asGetter ? { get: boom } : { value });
        }
        return made;
      });
    await fc.assert(
      fc.asyncProperty(thrown, async (value) => {
        const failure: unknown = await testClient(LOOPBACK, { fetch: () => Promise.reject(value) })
          .POST("/tickets", { body })
          .catch((caught: unknown) => caught);
        if (!isSyncroConnectionError(failure)) throw new Error("a raw error", { cause: failure });
        expect(failure.outcome).toMatch(/^(?:unknown|not-sent)$/);
        expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(API_KEY);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("a good error keeps its words, codes and causes", async () => {
  const inner = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read", errno: -104 });
  const { fetch } = fakeFetch(
    new TypeError("fetch failed", { cause: new AggregateError([inner], "all", { cause: inner }) }),
    json({}),
  );
  const failure: unknown = await testClient(LOOPBACK, { fetch })
    .POST("/tickets", { body })
    .catch((caught: unknown) => caught);
  expect(failure).toMatchObject({
    cause: {
      name: "TypeError",
      message: "fetch failed",
      cause: {
        message: "all",
        errors: [{ code: "ECONNRESET" }],
        cause: { code: "ECONNRESET", syscall: "read", errno: -104, message: "read ECONNRESET" },
      },
    },
  });
});
