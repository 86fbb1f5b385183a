import { expect, test } from "vitest";
import { createGitHub } from "../../scripts/github/api.js";
import { cut, keepComment, keepIssue, verbatim } from "../../scripts/github/notes.js";
import { keepPull, startTests } from "../../scripts/github/pulls.js";
import { startGitHub } from "../support/github.js";
import { hangUp, startServer } from "../support/server.js";

const US = "github-actions[bot]";
const MARK = "<!-- syncro-msp: diff -->";
const drift = { mark: "drift", title: "The API deviates", text: "7 deviations", label: "drift" };

test("one comment, updated in place, also when it is on the second page", async () => {
  const { env, add, addComment, commentsOf } = await startGitHub();
  const github = createGitHub(env);
  const pull = add({ head: "more" }).number;
  for (let index = 0; index < 130; index++) addComment(pull, { body: `word ${index}` });

  expect(await keepComment(github, pull, { mark: "diff", text: "one" })).toBe("written");
  expect(await keepComment(github, pull, { mark: "diff", text: "two" })).toBe("updated");
  expect(await keepComment(github, pull, { mark: "other", text: "three" })).toBe("written");
  expect(commentsOf(pull).slice(130)).toMatchObject([
    { login: US, body: `${MARK}\ntwo\n` },
    { login: US, body: "<!-- syncro-msp: other -->\nthree\n" },
  ]);
});

test("a mark that somebody else wrote, or that is quoted, is not ours", async () => {
  const { env, add, addComment, commentsOf } = await startGitHub();
  const pull = add({ head: "more" }).number;
  addComment(pull, { body: `${MARK}\nforged` });
  addComment(pull, { body: `> ${MARK}\nquoted`, login: US });
  expect(await keepComment(createGitHub(env), pull, { mark: "diff", text: "one" })).toBe("written");
  expect(commentsOf(pull).map(({ body }) => body)).toEqual([`${MARK}\nforged`, `> ${MARK}\nquoted`, `${MARK}\none\n`]);
});

test("an issue is opened once, updated while it is open, and opened anew when it was closed", async () => {
  const { env, add, issues } = await startGitHub();
  const github = createGitHub(env);
  for (let index = 0; index < 100; index++) add({ title: `question ${index}` });
  add({ head: "x", login: US, body: "<!-- syncro-msp: drift -->\na pull request" });
  add({ login: "someone", body: "<!-- syncro-msp: drift -->\nforged" });

  const { did, number } = await keepIssue(github, drift);
  expect(did).toBe("opened");
  expect(await keepIssue(github, { ...drift, text: "8 deviations" })).toEqual({ did: "updated", number });
  const ours = issues.find((issue) => issue.number === number);
  expect(ours).toMatchObject({
    title: "The API deviates",
    labels: ["drift"],
    state: "open",
    body: "<!-- syncro-msp: drift -->\n8 deviations\n",
  });
  if (ours !== undefined) ours.state = "closed";
  expect((await keepIssue(github, drift)).did).toBe("opened");
  expect(ours?.body).toContain("8 deviations");
});

test("one pull request of a branch", async () => {
  const { env, issues } = await startGitHub();
  const github = createGitHub(env);
  const first = await keepPull(github, "release/next", { title: "Version 1", body: "a" });
  expect(first.did).toBe("opened");
  const again = await keepPull(github, "release/next", { title: "Version 2", body: "b" });
  expect(again).toEqual({ did: "updated", number: first.number });
  expect(issues).toMatchObject([{ title: "Version 2", body: "b", head: "release/next" }]);
});

test("tests are started on the branch", async () => {
  const { env, dispatched } = await startGitHub();
  await startTests(createGitHub(env), "more");
  expect(dispatched).toEqual([{ ref: "more" }]);
});

test("what the token may not do is said with the right that is missing", async () => {
  const { env } = await startGitHub([]);
  const github = createGitHub(env);
  await expect(startTests(github, "more")).rejects.toThrow(
    "GitHub answered POST /actions/workflows/ci.yml/dispatches with 403: Resource not accessible by integration. " +
      "The job needs `permissions: actions: write`.",
  );
  await expect(keepIssue(github, drift)).rejects.toThrow("The job needs `permissions: issues: write`.");
  await expect(github.call("/pulls", { method: "POST", needs: "pull-requests: write" })).rejects.toThrow(
    'The job needs `permissions: pull-requests: write` and the setting "Allow GitHub Actions to create and approve pull requests".',
  );
});

test("other refusals are said as they came, and never the token", async () => {
  const { env } = await startGitHub();
  const wrong = createGitHub({ ...env, GITHUB_TOKEN: "wrong-token" });
  const problem = await startTests(wrong, "more").catch(String);
  expect(problem).toContain("with 401: Bad credentials");
  expect(problem).not.toContain("wrong-token");
  const page = await startServer([{ status: 502, text: "<html>bad gateway</html>" }]);
  await expect(startTests(createGitHub({ ...env, GITHUB_API_URL: page.url }), "more")).rejects.toThrow(
    "with 502: <html>bad gateway</html>",
  );
  const gone = await startServer([hangUp]);
  await expect(startTests(createGitHub({ ...env, GITHUB_API_URL: gone.url }), "more")).rejects.toThrow(
    "GitHub did not answer POST /actions",
  );
});

test("a list that is none is an error, not an empty list", async () => {
  const { env } = await startGitHub();
  const odd = await startServer([{ json: { message: "hello" } }]);
  const github = createGitHub({ ...env, GITHUB_API_URL: odd.url });
  await expect(keepIssue(github, drift)).rejects.toThrow("without a list");
});

test.each(["GITHUB_TOKEN", "GITHUB_REPOSITORY", "GITHUB_API_URL"])("%s is asked for by its name", async (name) => {
  const { env } = await startGitHub();
  expect(() => createGitHub({ ...env, [name]: "" })).toThrow(`${name} is not set`);
});

test("a long text is cut at a line and says where the rest is", async () => {
  const { env, issues } = await startGitHub();
  const line = `${"x".repeat(99)}\n`;
  const text = cut(line.repeat(2_000), "The rest is elsewhere.");
  expect(text).toMatch(/^(x{99}\n)+\nThe rest is elsewhere\.$/);
  await keepIssue(createGitHub(env), { ...drift, text });
  expect(issues[0]?.body?.length).toBeLessThan(65_536);
  expect(cut(line, "elsewhere")).toBe(line);
});

test("nothing in a report ends its block", () => {
  expect(verbatim("a")).toBe("```text\na\n```");
  expect(verbatim("a\n````\n@everyone")).toBe("`````text\na\n````\n@everyone\n`````");
});
