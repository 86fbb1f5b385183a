import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepDriftIssue, readAccount } from "../../scripts/github/drift.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { startGitHub } from "../support/github.js";
import { objectsAt, startPlanting } from "../support/planting.js";
import { known } from "../support/verify-live.js";

async function begin() {
  const cwd = await mkdtemp(join(tmpdir(), "syncro-drift-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const sandbox = await startSandbox({ rateLimit: false, tickets: 60, customers: 20 });
  onTestFinished(() => sandbox.close());
  const said: string[] = [];
  const at = { cwd, env: { GITHUB_OUTPUT: join(cwd, "outputs") }, say: (line: string) => said.push(line) };
  const read = (baseUrl: string) =>
    readAccount(at, { args: ["--base-url", baseUrl], description: known, client: { rateLimit: false, retry: false } });
  return { at, sandbox, read, output: () => readFile(join(cwd, "outputs"), "utf8") };
}

test("an account as it is described opens nothing", async () => {
  const { sandbox, read, output } = await begin();
  await read(sandbox.url);
  expect(await output()).toBe("deviations=false\n");
});

test("a deviation opens one issue with the report, and no value of the account", async () => {
  const { at, sandbox, read, output } = await begin();
  const github = await startGitHub();
  const proxy = await startPlanting(sandbox.url, [
    {
      at: "/tickets",
      change: ({ body }) => {
        for (const ticket of objectsAt(body, "tickets[]")) ticket.sla_policy = "Gold for Vance";
      },
    },
  ]);
  onTestFinished(() => proxy.close());
  await read(proxy.url);
  expect(await output()).toBe("deviations=true\n");

  const report = { ...at, env: github.env };
  await keepDriftIssue(report);
  await keepDriftIssue(report);
  expect(github.issues).toMatchObject([
    { title: "The API deviates from the description", labels: ["drift"], login: "github-actions[bot]", state: "open" },
  ]);
  const body = github.issues[0]?.body ?? "";
  expect(body).toContain("| `GET /tickets` | `tickets[].sla_policy` | is string |");
  expect(body).toContain("Seen by https://github.example/acme/client/actions/runs/7");
  expect(body).not.toContain("Vance");
});

test("what could not run says nothing about the account", async () => {
  const { at, output } = await begin();
  await expect(readAccount(at)).rejects.toThrow("nothing is known of the account");
  await expect(output()).rejects.toThrow("ENOENT");
});
