/**
 * A registry of its own on this machine, until the parent process leaves:
 *
 *     tsx test/support/registry-process.ts <config as JSON>
 */
import type { Server } from "node:http";
import { runServer } from "verdaccio";

const server: Server = await runServer(JSON.parse(process.argv[2] ?? "{}"));
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.once("disconnect", () => process.exit());
