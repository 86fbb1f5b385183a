import { Redis } from "ioredis";
import { createClient } from "redis";

export interface TestRedisClient {
  sendCommand: (args: [string, ...string[]]) => Promise<unknown>;
  close(): void;
}

/** As its documentation connects it. */
export function ioredis(port: number): TestRedisClient {
  const redis = new Redis(port, "127.0.0.1", { retryStrategy: () => 50 });
  redis.on("error", () => {}); // it goes on trying
  return {
    sendCommand: ([command, ...args]) => redis.call(command, ...args),
    close: () => redis.disconnect(),
  };
}

/** As its documentation connects it. */
export function nodeRedis(port: number): TestRedisClient {
  const client = createClient({ socket: { host: "127.0.0.1", port, reconnectStrategy: 50 } });
  client.on("error", () => {}); // it goes on trying
  client.connect().catch(() => {});
  return {
    sendCommand: (args) => client.sendCommand(args),
    close: () => client.destroy(),
  };
}
