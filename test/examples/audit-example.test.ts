import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { auditTo } from "../../examples/lib/audit-log.js";
import { buildPrograms } from "../support/build-programs.js";
import { fakeFetch, json, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const PROGRAM = "test/examples/audited-program.ts";
const built = await buildPrograms([PROGRAM]);

function auditFile() {
  const folder = mkdtempSync(join(tmpdir(), "syncro-audit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "audit.jsonl");
  const lines = () =>
    readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
  return { file, lines };
}

test("a program killed in the middle of a write finds the write when it starts again", async () => {
  const { file, lines } = auditFile();
  // Two writes are answered, the third never is: the program is killed while it waits.
  let arrived = () => {};
  const third = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const { url } = await startServer(({ path }) => (path === "/tickets/3" ? () => arrived() : { json: { ticket: {} } }));
  const child = spawn(process.execPath, [built(PROGRAM), url, file], { stdio: "inherit" });
  await third;
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(lines()).toHaveLength(2);

  auditTo(file, "the program");
  const outcomes = ["done: 200", "done: 200", "unknown: the program ended before the answer"];
  const expected = outcomes.map((outcome, index) =>
    expect.objectContaining({ who: "the program", what: `PUT /tickets/${index + 1}`, fields: ["subject"], outcome }),
  );
  expect(lines()).toEqual(expected);
  auditTo(file, "the program");
  expect(lines()).toEqual(expected);
});

test("a line cut off by a crash spoils only itself; reads and values are not in the file", async () => {
  const { file } = auditFile();
  const syncro = testClient("http://127.0.0.1:1", { fetch: fakeFetch(json({ ticket: {} })).fetch });
  const write = () => syncro.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { subject: "secret" } });
  syncro.use(auditTo(file, "a"));
  await write();
  truncateSync(file, 20);
  const again = testClient("http://127.0.0.1:1", { fetch: fakeFetch(json({ ticket: {} }, 422)).fetch });
  again.use(auditTo(file, "b"));
  await again.GET("/tickets");
  await again.PUT("/tickets/{id}", {
    params: { path: { id: 2 } },
    body: { subject: "secret" },
    context: { who: "pam" },
  });
  const text = readFileSync(file, "utf8").split("\n");
  expect(text).toHaveLength(3);
  expect(JSON.parse(text[1] ?? "")).toMatchObject({ who: "pam", what: "PUT /tickets/2", outcome: "refused: 422" });
  expect(text.join()).not.toContain("secret");
});
