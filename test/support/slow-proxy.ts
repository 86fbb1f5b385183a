import { connect, createServer, type Socket } from "node:net";

export interface SlowProxy {
  port: number;
  /** How long every chunk towards the server is on its way, ms; may be changed at any time. */
  delayMs: () => number;
  close(): Promise<void>;
}

/** A TCP proxy that delays what is sent to `port`, and delivers it even when the sender has hung up meanwhile. */
export async function startSlowProxy(port: number, delayMs: () => number): Promise<SlowProxy> {
  const sockets = new Set<Socket>();
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const proxy: SlowProxy = { port: 0, delayMs, close };
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    let lastAt = 0; // the chunks of a connection stay in order
    const later = (deliver: () => void) => {
      lastAt = Math.max(lastAt, performance.now() + proxy.delayMs());
      setTimeout(deliver, lastAt - performance.now());
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
    }
    near.on("data", (chunk: Buffer) => later(() => far.write(chunk)));
    near.on("close", () => later(() => far.end()));
    far.on("data", (chunk: Buffer) => near.write(chunk));
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  proxy.port = address.port;
  return proxy;
}
