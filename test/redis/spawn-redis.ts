import { type ChildProcess, spawn } from "node:child_process";
import { connect, createServer } from "node:net";

export interface RedisServer {
  port: number;
  /** kill -9: what it knew is lost. */
  kill(): Promise<void>;
  /** Starts one on the same port: empty, or with the last snapshot. */
  start(): Promise<void>;
  /** It keeps its connections and answers nothing. */
  freeze(): void;
  thaw(): void;
}

/**
 * A Redis on a free port, not started yet.
 *
 * @param snapshots where it keeps the snapshots that it is told to make; otherwise it keeps none
 */
export async function spawnRedis(snapshots?: string): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  return {
    port,
    async kill() {
      const dying = child;
      child = undefined;
      if (dying === undefined || dying.exitCode !== null) return;
      const gone = new Promise<void>((resolve) => dying.once("exit", () => resolve()));
      dying.kill("SIGKILL");
      await gone;
    },
    async start() {
      const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
      if (snapshots !== undefined) options.push("--dir", snapshots);
      child = spawn("redis-server", options, { stdio: "ignore" });
      while (!(await accepts(port))) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    freeze: () => child?.kill("SIGSTOP"),
    thaw: () => child?.kill("SIGCONT"),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
