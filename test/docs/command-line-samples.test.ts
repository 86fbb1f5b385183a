import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { shell } from "../../scripts/samples/command-line.js";
import type { FetchLike } from "../../src/index.js";
import { run } from "../cli/run.js";
import { type Case, cases } from "./sample-cases.js";

/** Runs each file of a folder as it stands, with an `npx` that keeps its arguments and its standard input. */
const EACH = `npx() { printf '%s\\0' "$@" > "$sample.args"; IFS= read -rd '' input || :; printf '%s' "$input" > "$sample.input"; }
for sample in "$1"/*.sh; do . "$sample" < /dev/null; done`;

interface Kept {
  words: string[];
  input: string;
}

/** What a shell makes of every sample. */
async function runAll(): Promise<Kept[]> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-command-lines-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = cases.map((_case, index) => join(folder, `${index}.sh`));
  await Promise.all(cases.map(({ request }, index) => writeFile(files[index] ?? "", shell.write(request))));
  const { stderr } = await promisify(execFile)("bash", ["-euc", EACH, "bash", folder]);
  expect(stderr).toBe("");
  return Promise.all(
    files.map(async (file) => ({
      words: (await readFile(`${file}.args`, "utf8")).split("\0").slice(0, -1),
      input: await readFile(`${file}.input`, "utf8"),
    })),
  );
}

/** What the command sends. Its test's account is the fetch function. */
async function sent({ request: { rows, answer } }: Case, { words, input }: Kept) {
  const requests: { method: string; url: URL; body: unknown }[] = [];
  const fetch: FetchLike = async (url, { method = "", body, headers = {} }) => {
    requests.push({ method, url: new URL(url), body: await read(new Response(body ?? null, { headers })) });
    return answer === "text" ? new Response("Pam Beesly") : Response.json(rows === undefined ? {} : { [rows]: [] });
  };
  const [program, ...args] = words;
  expect(program).toBe("syncro-msp");
  const { code, said } = await run(args, { fetch, input });
  expect(code, said).toBe(0);
  return requests;
}

async function read(response: Response): Promise<unknown> {
  const text = await response.clone().text();
  if (!response.headers.get("content-type")?.startsWith("multipart/"))
    return text === "" ? undefined : JSON.parse(text);
  const form = [...(await response.formData())];
  return Object.fromEntries(form.map(([name, value]) => [name, typeof value === "string" ? value : value.name]));
}

test("a shell and the command send what the examples say, once, without asking", { timeout: 60_000 }, async () => {
  const kept = await runAll();
  const here = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), "syncro-uploads-"));
  onTestFinished(async () => {
    process.chdir(here);
    await rm(folder, { recursive: true });
  });
  process.chdir(folder);
  for (const [index, one] of cases.entries()) {
    const { key, request } = one;
    const { method, path, pairs, inQuery, body } = request;
    if (body?.kind === "form") await writeFile(body.file.name, "the bytes of a file");
    const requests = await sent(one, kept[index] ?? { words: [], input: "" });
    const [{ url, ...first } = { url: new URL("about:blank") }] = requests;
    expect(requests, key).toHaveLength(1);
    expect({ ...first, path: url.pathname, query: [...url.searchParams].sort() }, key).toEqual({
      method,
      path: `/api/v1${path}`,
      // A walk begins at page 1 unless it is told otherwise.
      query: [...pairs, ...(request.rows === undefined || "page" in inQuery ? [] : [["page", "1"]])].sort(),
      body:
        body?.kind === "form" ? { [body.file.field]: body.file.name, ...Object.fromEntries(body.fields) } : body?.value,
    });
  }
});
