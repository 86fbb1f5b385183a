import { execFileSync } from "node:child_process";
import { describe, onTestFinished, test } from "vitest";
import { type RedisServer, spawnRedis } from "./spawn-redis.js";

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

/** A Redis of the test's own. `down`: a port on which none runs yet. */
export async function startRedis({
  down = false,
  snapshots,
}: {
  down?: boolean;
  snapshots?: string;
} = {}): Promise<RedisServer> {
  const server = await spawnRedis(snapshots);
  onTestFinished(() => server.kill());
  if (!down) await server.start();
  return server;
}
