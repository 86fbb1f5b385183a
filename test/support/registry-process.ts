/**
 * A registry of its own on this machine, until the parent process leaves:
 *
 *     tsx test/support/registry-process.ts <config as JSON>
 */
import type { Server } from "node:http";
import { loadPackage } from "../tools/packages.js";

const { runServer } = await loadPackage<{ runServer(config: unknown): Promise<Server> }>("verdaccio");
const server = await runServer(JSON.parse(process.argv[2] ?? "{}"));
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.once("disconnect", () => process.exit());
