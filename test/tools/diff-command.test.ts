import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runDiff } from "../../scripts/diff/run.js";
import { create, type Edits, edited, list, text } from "../support/edited.js";
import { runScript } from "./script.js";

const run = async (args: string[]) => {
  const said: string[] = [];
  return { code: await runDiff(args, (line) => said.push(line)), text: said.join("\n") };
};

async function files(edits: Edits, version = "1.2.0") {
  const folder = await mkdtemp(join(tmpdir(), "syncro-diff-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [released, description] = [join(folder, "a.json"), join(folder, "b.json")];
  await writeFile(released, JSON.stringify(edited({ "info version": version })));
  await writeFile(description, JSON.stringify(edited(edits)));
  return ["--released", released, "--description", description];
}

const BREAKING = { [`${list} parameters 0`]: undefined };
const FEATURE = { [`${create} source`]: text };
const FIX = { [`${list} summary`]: "All tickets" };

test.each([
  [BREAKING, "1.2.0", "major"],
  [BREAKING, "0.4.0", "minor"],
  [FEATURE, "1.2.0", "minor"],
  [FIX, "1.2.0", "patch"],
  [{}, "1.2.0", "none"],
  [{ ...FIX, ...FEATURE, ...BREAKING }, "1.2.0", "major"],
])("%j after %s asks for %s", async (edits, version, bump) => {
  const { code, text } = await run([...(await files(edits, version)), "--json"]);
  expect([code, JSON.parse(text)]).toMatchObject([0, { released: version, bump }]);
});

test("more than expected is exit code 1", async () => {
  const order = ["none", "patch", "minor", "major"];
  for (const [index, edits] of [{}, FIX, FEATURE, BREAKING].entries()) {
    const codes = await Promise.all(
      order.map(async (bump) => (await run([...(await files(edits)), "--expect", bump])).code),
    );
    expect(codes).toEqual(order.map((_bump, expected) => (index > expected ? 1 : 0)));
  }
});

test("says it in words, the gravest first", async () => {
  const { text } = await run([...(await files({ ...FIX, ...FEATURE, ...BREAKING })), "--expect", "minor"]);
  expect(text).toBe(`Compared with 1.2.0.

breaking (1)
  GET /tickets: the query parameter \`status\` was removed

feature (1)
  TicketCreate: \`source\` can now be sent (POST /tickets)

fix (1)
  GET /tickets: words, examples or marks changed

This needs a major release.
That is more than minor.`);
});

test("is wired up", async () => {
  const args = [...(await files(BREAKING)), "--expect", "patch"];
  const { code, stdout } = await runScript("scripts/diff/index.ts", args);
  expect([code, stdout.split("\n")[0]]).toEqual([1, "Compared with 1.2.0."]);
});

test("passes and says so when nothing was released yet", async () => {
  const none = ["--released", join(tmpdir(), "syncro-diff-none", "openapi.json")];
  expect(await run(none)).toMatchObject({ code: 0, text: expect.stringContaining("Nothing has been released yet") });
  const { code, text } = await run([...none, "--json", "--expect", "none"]);
  expect([code, JSON.parse(text)]).toEqual([0, { released: null, bump: "none", changes: [] }]);
});

test.each([
  [["--expect", "huge"], '--expect: must be none, patch, minor or major, got "huge"'],
  [["--expct", "minor"], "--expct"],
  [["--description", "/nowhere.json"], "--description: no such file: /nowhere.json"],
  [["--released", "README.md"], "README.md is not JSON"],
])("%j cannot be compared: %s", async (args, words) => {
  const { code, text } = await run(args);
  expect(text).toContain(words);
  expect(code).toBe(2);
});
