import { member } from "../ground/index.js";
import type { WireRequest } from "./request.js";

/**
 * Gives a request that must not be sent twice its body as a stream: a runtime can read it only once, which keeps it from
 * sending the request again by itself. Node does so after a 421, Deno whenever a kept-alive connection breaks, Bun then
 * with PUT and DELETE (observed with Node 20 to 26, Deno 2.9.6 and Bun 1.4.5). Node and Bun send it with its length, Deno
 * in chunks.
 *
 * @param headers its headers, which get the length
 * @param isNativeFetch whether the runtime's own `fetch` sends it. Libraries that stand in for it on Node may not know
 *   streams, and do not repeat anything.
 */
export function oneShot(
  init: RequestInit & { duplex?: "half" },
  headers: Record<string, string>,
  body: WireRequest["body"],
  isNativeFetch: boolean,
): void {
  const repeats = "Deno" in globalThis || "Bun" in globalThis || (isNativeFetch && isNode());
  if (!repeats) {
    if (body !== undefined) init.body = body;
    return;
  }
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body ?? []);
  init.duplex = "half";
  headers["content-length"] = String(bytes.length);
  init.body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Whether this is Node itself: Cloudflare Workers can look like it. */
const isNode = (): boolean =>
  member(member(member(globalThis, "process"), "versions"), "node") !== undefined && !("WebSocketPair" in globalThis);
