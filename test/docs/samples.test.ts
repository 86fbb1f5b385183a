import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { curl } from "../../scripts/samples/curl.js";
import { codeSamples, LANGUAGES } from "../../scripts/samples/index.js";
import type { Language } from "../../scripts/samples/language.js";
import { php } from "../../scripts/samples/php.js";
import { powershell } from "../../scripts/samples/powershell.js";
import { python } from "../../scripts/samples/python.js";
import type { SampleRequest } from "../../scripts/samples/request.js";
import { typescript } from "../../scripts/samples/typescript.js";
import { compileErrors } from "../support/compile.js";
import { type Seen, startServer } from "../support/server.js";
import { findTool, testWith } from "../support/tools.js";
import { powershellParser, restMethodCall, thrown } from "./powershell.js";
import { cases, description, operations } from "./sample-cases.js";

const run = promisify(execFile);
const KEY = "sample-key-0123456789";
const UPLOAD = "the bytes of a file";
const env = { ...process.env, SYNCRO_SUBDOMAIN: "acme", SYNCRO_API_KEY: KEY };
const PATIENCE = 240_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-samples-"));
  const files = cases.flatMap(({ request: { body } }) => (body?.kind === "form" ? [body.file.name] : []));
  await Promise.all(files.map((name) => writeFile(join(folder, name), UPLOAD)));
});
afterAll(() => rm(folder, { recursive: true }));

/** Answers each sample at the address with its number, and remembers who asked what. */
async function recorder() {
  const byNumber = new Map<number, Seen[]>();
  const { url } = await startServer((seen) => {
    const [, number = "", path = ""] = /^\/(\d+)(\/.*)$/.exec(seen.path) ?? [];
    const list = byNumber.get(Number(number)) ?? [];
    byNumber.set(Number(number), [...list, { ...seen, path }]);
    const { answer, rows } = cases[Number(number)]?.request ?? {};
    return answer === "text" ? { text: "Pam Beesly" } : { json: rows === undefined ? {} : { [rows]: [] } };
  });
  return { byNumber, origin: new URL(url).origin };
}

/** Runs all samples of a language. `start` gets the files, whose names are the numbers of their cases. */
async function execute(
  language: Language,
  extension: string,
  start: (files: string[], server: string) => Promise<unknown>,
  asSent: (request: SampleRequest) => SampleRequest = (request) => request,
) {
  const { byNumber, origin } = await recorder();
  const own = join(folder, language.label);
  await mkdir(own);
  const files = await Promise.all(
    cases.map(async ({ request }, index) => {
      const file = join(own, `${index}.${extension}`);
      await writeFile(file, language.write(request));
      return file;
    }),
  );
  await start(files, origin);
  for (const [index, { key, request }] of cases.entries()) {
    const [seen, ...more] = byNumber.get(index) ?? [];
    if (seen === undefined || more.length > 0) throw new Error(`${key}: ${more.length + (seen ? 1 : 0)} requests`);
    await compare(key, asSent(request), seen);
  }
  console.log(`${language.label}: ${operations.length} samples run, ${cases.length - operations.length} more variants`);
}

async function compare(key: string, request: SampleRequest, seen: Seen): Promise<void> {
  const { headers } = seen;
  expect(
    { method: seen.method, path: seen.path, query: [...seen.query], authorization: headers.authorization },
    key,
  ).toEqual({
    method: request.method,
    path: request.path,
    query: request.pairs,
    authorization: `Bearer ${KEY}`,
  });
  expect(seen.search, key).not.toContain(KEY);
  if (request.body?.kind === "form") {
    const form = await new Response(seen.bytes, {
      headers: { "content-type": String(headers["content-type"]) },
    }).formData();
    const { file, fields } = request.body;
    const upload = form.get(file.field);
    if (!(upload instanceof File)) throw new Error(`${key}: ${file.field} is not a file`);
    expect([upload.name, await upload.text()], key).toEqual([file.name, UPLOAD]);
    expect(
      [...form].filter(([name]) => name !== file.field),
      key,
    ).toEqual(fields);
    return;
  }
  expect(headers["content-type"], key).toBe("application/json");
  expect(seen.body === "" ? undefined : JSON.parse(seen.body), key).toEqual(request.body?.value);
}

test("each operation has a sample in each language, with the key from the environment", () => {
  for (const operation of operations) {
    const samples = codeSamples(description, operation);
    expect(samples.map(({ label }) => label)).toEqual([
      ...["curl", "PowerShell", "Python", "PHP", "TypeScript", "Command line"],
    ]);
    for (const { label, source } of samples) {
      expect(source, operation.key).not.toMatch(/api_key=|undefined|\[object/);
      // The client and the command read it by themselves.
      if (!/createSyncroClient|npx/.test(source))
        expect(source, `${operation.key} ${label}`).toContain("SYNCRO_API_KEY");
    }
  }
  expect(LANGUAGES).toHaveLength(6);
});

const start = (program: string, args: string[]) =>
  run(program, args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
/**
 * Runs each file as it stands, in an environment whose SYNCRO_BASE_URL leads to the file's own part of the server, which is
 * the first argument. One argument a file is too much for no system: there are a few hundred.
 */
const EACH = {
  bash: `export SERVER=$1; shift
printf "%s\\n" "$@" | xargs -P 4 -n 1 bash -c 'SYNCRO_BASE_URL="$SERVER/$(basename "$0" .sh)/api/v1" bash "$0"'`,
  python: `import os, pathlib, sys
for name in sys.argv[2:]:
    os.environ["SYNCRO_BASE_URL"] = f"{sys.argv[1]}/{pathlib.Path(name).stem}/api/v1"
    exec(compile(open(name).read(), name, "exec"), {"__name__": "__main__"})`,
  php: `foreach (array_slice($argv, 2) as $name) {
    putenv("SYNCRO_BASE_URL=$argv[1]/" . basename($name, ".php") . "/api/v1");
    (function () use ($name) { include $name; })();
}`,
};

testWith("curl")(
  "curl sends what the examples say",
  () => execute(curl, "sh", (files, server) => start("bash", ["-c", EACH.bash, "bash", server, ...files])),
  PATIENCE,
);

testWith("python")(
  "Python sends what the examples say",
  () =>
    execute(python, "py", (files, server) => start(findTool("python") ?? "", ["-c", EACH.python, server, ...files])),
  PATIENCE,
);

testWith("php")(
  "PHP sends what the examples say",
  () =>
    execute(php, "php", (files, server) =>
      start("php", ["-d", "display_errors=stderr", "-r", EACH.php, "--", server, ...files]),
    ),
  PATIENCE,
);

/** A walk asks for page 1, whatever page the example has. */
function firstPage(request: SampleRequest): SampleRequest {
  if (request.rows === undefined) return request;
  return { ...request, pairs: [...request.pairs.filter(([name]) => name !== "page"), ["page", "1"]] };
}

describe("TypeScript", () => {
  test(
    "sends what the examples say",
    async () => {
      const loader = createRequire(import.meta.url).resolve("tsx/cli");
      const runner = join(root, "test/docs/run-typescript.ts");
      const runAll = (files: string[], server: string) => {
        // One process may start 180 requests a minute: the client of the samples sees to that.
        const halves = [files.slice(0, files.length / 2), files.slice(files.length / 2)];
        const tsx = ["--tsconfig", join(root, "tsconfig.json"), runner, server];
        return Promise.all(halves.map((half) => start(process.execPath, [loader, ...tsx, ...half])));
      };
      await execute(typescript, "mts", runAll, firstPage);
    },
    PATIENCE,
  );

  test(
    "compiles, every sample of it",
    () => {
      const pieces = cases.map(({ request }, index) => [`sample-${index}.ts`, typescript.write(request)]);
      expect(compileErrors(Object.fromEntries(pieces))).toEqual([]);
    },
    PATIENCE,
  );
});

test("PowerShell is read by its grammar, and its values are those of the examples", async () => {
  const parse = await powershellParser();
  expect(parse("Invoke-RestMethod -Body @{ a = }").hasError).toBe(true);
  for (const { key, request } of cases) {
    const program = parse(powershell.write(request));
    expect(program.hasError, key).toBe(false);
    expect(thrown(program), key).toContain("$_.ErrorDetails.Message");
    const { Method, Uri, Headers, ContentType, Body, Form } = restMethodCall(program);
    expect(program.text, key).toMatch(
      /^\$base = if \(\$env:SYNCRO_BASE_URL\) \{ \$env:SYNCRO_BASE_URL \} else \{ "https:/,
    );
    const address = new URL(String(Uri).replace("{base}", "https://acme.syncromsp.com/api/v1"));
    expect(String(Method).toUpperCase(), key).toBe(request.method);
    expect(address.origin + address.pathname, key).toBe(`https://acme.syncromsp.com/api/v1${request.path}`);
    expect([...address.searchParams], key).toEqual(request.pairs);
    expect(Headers, key).toEqual({ Authorization: "Bearer {SYNCRO_API_KEY}" });
    if (request.body?.kind === "form") {
      expect(Object.keys(Object(Form)), key).toContain(request.body.file.field);
      continue;
    }
    expect(String(ContentType), key).toMatch(/^application\/json(; charset=utf-8)?$/);
    expect(Body, key).toEqual(request.body?.value);
  }
});
