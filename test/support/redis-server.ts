import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { describe, onTestFinished, test } from "vitest";

const installed = (() => {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Tests that need a real Redis: skipped on a machine without one, but not in CI. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (installed) describe(name, tests);
  else if (process.env.CI === "true") {
    test(name, () => {
      throw new Error("redis-server not found: CI must run these tests");
    });
  } else {
    console.warn(`${name}: skipped: redis-server not found`);
    describe.skip(`${name} (skipped: redis-server not found)`, tests);
  }
}

export interface RedisServer {
  port: number;
  /** kill -9: what it knew is lost. */
  kill(): Promise<void>;
  /** Starts an empty one on the same port. */
  start(): Promise<void>;
  /** It keeps its connections and answers nothing. */
  freeze(): void;
  thaw(): void;
}

/** A Redis of the test's own, without persistence. `down`: a port on which none runs yet. */
export async function startRedis({ down = false } = {}): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const server: RedisServer = {
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
      child = spawn("redis-server", options, { stdio: "ignore" });
      while (!(await accepts(port))) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    freeze: () => child?.kill("SIGSTOP"),
    thaw: () => child?.kill("SIGCONT"),
  };
  onTestFinished(() => server.kill());
  if (!down) await server.start();
  return server;
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
