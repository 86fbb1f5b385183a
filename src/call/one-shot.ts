/**
 * The body of a request that must not be sent twice. When a kept-alive connection breaks, Deno resends any request by
 * itself, and Bun every PUT and DELETE (observed with Deno 2.9.6 and Bun 1.4.5; Node does not). A stream can be read only
 * once, which keeps both from doing so. It is sent in chunks instead of with its length, so it is used only where needed.
 */
export function oneShot(body: string | ArrayBuffer | undefined): Pick<RequestInit, "body"> & { duplex?: "half" } {
  if (!("Deno" in globalThis || "Bun" in globalThis)) return body === undefined ? {} : { body };
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body ?? []);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
  return { body: stream, duplex: "half" };
}
