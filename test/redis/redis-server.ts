import { afterAll } from "vitest";
import { describeWith } from "../support/tools.js";
import { type RedisServer, spawnRedis } from "./spawn-redis.js";

const closers: (() => unknown)[] = [];

/** Does it when the tests of `describeWithRedis` are over: which of them is over, nobody knows where they run side by side. */
export function whenOver(close: () => unknown): void {
  closers.push(close);
}

/** Tests that need a real Redis: skipped on a machine without one, but not in CI. */
export function describeWithRedis(name: string, tests: () => void): void {
  describeWith("redis-server")(name, () => {
    afterAll(async () => {
      for (const close of closers) await close();
    });
    tests();
  });
}

/** A Redis of the test's own. `down`: a port on which none runs yet. */
export async function startRedis({
  down = false,
  snapshots,
}: {
  down?: boolean;
  snapshots?: string;
} = {}): Promise<RedisServer> {
  const server = await spawnRedis(snapshots);
  whenOver(() => server.kill());
  if (!down) await server.start();
  return server;
}
