import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { unwrap } from "../../src/index.js";
import { buildPrograms } from "../support/build-programs.js";
import { testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const COMMAND = "src/cli/index.ts";
const built = await buildPrograms([COMMAND]);

/** The command, as `npx syncro-msp` runs it but from its source. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [built(COMMAND), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  }
  return { child, said: () => said, ended: once(child, "exit") };
}

test("serves an account until it is stopped, and tells each request", async () => {
  const { child, ended, said } = run("sandbox", "--port", "0", "--tickets", "30", "--api-key", "my-own-key");
  await expect.poll(said, { timeout: 15_000 }).toContain("with anything else:");
  const [, url = ""] = /^listening on (http:\S+)/.exec(said()) ?? [];
  const syncro = testClient(url, { apiKey: "my-own-key" });
  expect(await syncro.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY })).toHaveLength(30);
  const { ticket } = await unwrap(syncro.POST("/tickets", { body: { customer_id: 12345, subject: "Jam" } }));
  const { ticket: read } = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: ticket.id } } }));
  expect(read.subject).toBe("Jam");
  await expect.poll(said).toContain("200 GET /tickets?page=1");
  // Whoever reads what it tells may have enough of it: `| head`.
  child.stdout.destroy();
  for (const _ of [1, 2, 3]) await unwrap(syncro.GET("/tickets"));
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});

test("stops with the launcher that started it, as npx leaves it alone on a signal", async () => {
  const command = `"$0" "$1" sandbox --port 0 --size small & wait`;
  const launcher = spawn("sh", ["-c", command, process.execPath, built(COMMAND)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_config_user_agent: "npm" },
  });
  onTestFinished(() => void launcher.kill("SIGKILL"));
  let said = "";
  launcher.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 15_000 }).toContain("listening on");
  launcher.kill("SIGTERM");
  // The sandbox has the pipe, too: it closes when both are gone.
  await once(launcher.stdout, "close");
});

test.each([
  [["sandbox", "--size", "huge"], 2, "--size must be small, msp or large, got huge"],
  [["sandbox", "--now", "soon"], 2, "now must be a date-time, got soon"],
  [["sandbox", "--port", "here"], 2, "--port must be a whole number, got here"],
  [["sandbox", "--port", "65536"], 2, "--port must be 65535 or less, got 65536"],
  [["sandbox", "--prot", "1"], 2, "--prot"],
  [["sandbox", "--help"], 0, "--no-rate-limit"],
  [["help", "sandbox"], 0, "--no-rate-limit"],
  [["sandbx"], 2, 'there is no command sandbx: did you mean "sandbox"?'],
])("%j ends with %i and says how it is used", async (args, code, words) => {
  const { ended, said } = run(...args);
  expect(await ended).toEqual([code, null]);
  expect(said()).toContain(words);
});

test("a port in use is named, without the rest of the usage", async () => {
  const { url } = await startServer([]);
  const { port } = new URL(url);
  const { ended, said } = run("sandbox", "--port", port);
  expect(await ended).toEqual([2, null]);
  expect(said()).toBe(`port ${port} is in use: choose another with --port, or 0 for a free one\n`);
});
