import { Redis } from "ioredis";
import { loadPackage } from "../tools/packages.js";

export interface TestRedisClient {
  sendCommand: (args: [string, ...string[]]) => Promise<unknown>;
  close(): void;
}
export type Connect = (port: number) => TestRedisClient;

/** As its documentation connects it. */
export const ioredis: Connect = (port) => {
  const redis = new Redis(port, "127.0.0.1", { retryStrategy: () => 50 });
  redis.on("error", () => {}); // it goes on trying
  return {
    sendCommand: ([command, ...args]) => redis.call(command, ...args),
    close: () => redis.disconnect(),
  };
};

interface NodeRedis {
  createClient(options: { socket: { host: string; port: number; reconnectStrategy: number } }): {
    on(event: "error", listener: () => void): unknown;
    connect(): Promise<unknown>;
    sendCommand(args: string[]): Promise<unknown>;
    destroy(): void;
  };
}

/** As its documentation connects it. */
export async function nodeRedis(): Promise<Connect> {
  const { createClient } = await loadPackage<NodeRedis>("redis");
  return (port) => {
    const client = createClient({ socket: { host: "127.0.0.1", port, reconnectStrategy: 50 } });
    client.on("error", () => {}); // it goes on trying
    client.connect().catch(() => {});
    return {
      sendCommand: (args) => client.sendCommand(args),
      close: () => client.destroy(),
    };
  };
}
