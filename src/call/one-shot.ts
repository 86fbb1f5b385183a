import { member, own } from "../ground/index.js";

/** A body as `fetch` takes it, and the headers that go with it. */
export interface Sendable extends Pick<RequestInit, "body"> {
  duplex?: "half";
  headers?: Record<string, string>;
}

type Body = string | ArrayBuffer | undefined;

export const plain = (body: Body): Sendable => (body === undefined ? NOTHING : own({ body }));

const NOTHING: Sendable = /* @__PURE__ */ own({});

/**
 * The body of a request that must not be sent twice, as a stream: a runtime can read it only once, which keeps it from
 * sending the request again by itself. Node does so after a 421, Deno whenever a kept-alive connection breaks, Bun then
 * with PUT and DELETE (observed with Node 20 to 26, Deno 2.9.6 and Bun 1.4.5). Node and Bun send it with its length, Deno
 * in chunks.
 *
 * @param isNativeFetch whether the runtime's own `fetch` sends it. Libraries that stand in for it on Node may not know
 *   streams, and do not repeat anything.
 */
export function oneShot(body: Body, isNativeFetch: boolean): Sendable {
  const repeats = "Deno" in globalThis || "Bun" in globalThis || (isNativeFetch && isNode());
  if (!repeats) return plain(body);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body ?? []);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
  return { body: stream, duplex: "half", headers: { "content-length": String(bytes.length) } };
}

/** Whether this is Node itself: Cloudflare Workers can look like it. */
const isNode = (): boolean =>
  member(member(member(globalThis, "process"), "versions"), "node") !== undefined && !("WebSocketPair" in globalThis);
