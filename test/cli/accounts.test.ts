import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { profilesFile } from "../../src/cli/account/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { ACCOUNT, answering, run } from "./run.js";

const GET = ["get-ticket", "7"];
const OTHER = "another-key";
/** Answers, and tells which account was reached with which key. */
function telling() {
  const reached: string[] = [];
  const fetch = async (url: string, { headers }: RequestInit) => {
    reached.push(`${new URL(url).origin} ${new Headers(headers).get("authorization")}`);
    return Response.json({ ticket: { id: 7 }, user_name: "Pam", user_id: 1 });
  };
  return { fetch, reached };
}

describe("key and address come from one source", () => {
  const acme = "https://acme.syncromsp.com Bearer sandbox-key";
  test.each<[string[], Record<string, string>, string]>([
    [[], ACCOUNT, acme],
    [["--subdomain", "acme"], ACCOUNT, acme],
    [["--subdomain", "acme"], { SYNCRO_API_KEY: "sandbox-key" }, acme],
    [[], { ...ACCOUNT, SYNCRO_BASE_URL: "http://127.0.0.1:1/api/v1" }, "http://127.0.0.1:1 Bearer sandbox-key"],
    [
      ["--base-url", "http://127.0.0.1:1/api/v1"],
      { SYNCRO_API_KEY: "sandbox-key" },
      "http://127.0.0.1:1 Bearer sandbox-key",
    ],
    [
      ["--subdomain", "other", "--api-key-command", `echo ${OTHER}`],
      ACCOUNT,
      `https://other.syncromsp.com Bearer ${OTHER}`,
    ],
    [["--api-key-command", `echo ${OTHER}`], ACCOUNT, `https://acme.syncromsp.com Bearer ${OTHER}`],
  ])("%j with %j reaches %s", async (flags, env, wanted) => {
    const { fetch, reached } = telling();
    expect(await run([...GET, ...flags], { fetch, env })).toMatchObject({ code: 0, said: "" });
    expect(reached).toEqual([wanted]);
  });

  test.each<[string[], Record<string, string>, string]>([
    [[], {}, "no account"],
    [[], { SYNCRO_SUBDOMAIN: "acme" }, "an account without a key"],
    [[], { SYNCRO_API_KEY: "sandbox-key" }, "a key without an account"],
    [["--subdomain", "other"], ACCOUNT, "SYNCRO_API_KEY belongs to the account that the environment names"],
    [["--base-url", "http://127.0.0.1:1"], ACCOUNT, "SYNCRO_API_KEY belongs to the account that the environment names"],
    [["--profile", "acme", "--subdomain", "acme"], ACCOUNT, "--profile has its own address and key"],
    [["--profile", "nobody"], ACCOUNT, "no such profile"],
    [["--subdomain", "a", "--base-url", "http://127.0.0.1:1"], ACCOUNT, "either --subdomain or --base-url"],
    [["--api-key-command", "exit 3"], ACCOUNT, "failed with exit code 3"],
    [["--api-key-command", "echo"], ACCOUNT, "printed nothing"],
    [["--base-url", "http://example.com"], { SYNCRO_API_KEY: "sandbox-key" }, "must be https"],
    [["--subdomain", "acme.evil.example"], { SYNCRO_API_KEY: "sandbox-key" }, "must be one DNS label"],
  ])("%j with %j is refused: %s", async (flags, env, words) => {
    const { fetch, reached } = telling();
    const { code, said } = await run([...GET, ...flags], { fetch, env });
    expect(code).toBe(2);
    expect(said).toContain(words);
    expect(reached).toEqual([]);
  });
});

describe("profiles", () => {
  const place = async () => {
    const home = await temporaryFolder();
    return { home, env: {}, file: profilesFile({ platform: process.platform, env: {}, home }) };
  };

  test("login keeps an account whose key works, for its owner alone", async () => {
    const { home, env, file } = await place();
    const { fetch, reached } = telling();
    const login = await run(["login", "--subdomain", "acme"], { fetch, home, env, input: "kept-secret-key\n" });
    expect(login).toMatchObject({
      code: 0,
      out: "",
      said: expect.stringMatching(/^logged in as Pam: profile default/),
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(dirname(file))).toEqual(["profiles.json"]);
    expect((await run(GET, { fetch, home, env })).code).toBe(0);
    expect(reached).toEqual(Array(2).fill("https://acme.syncromsp.com Bearer kept-secret-key"));
    // The environment goes first, as a whole.
    expect((await run(GET, { fetch, home, env: ACCOUNT })).code).toBe(0);
    expect(reached.at(-1)).toBe("https://acme.syncromsp.com Bearer sandbox-key");
    expect((await run(GET, { fetch, home, env: { SYNCRO_SUBDOMAIN: "other" } })).code).toBe(2);
    const who = await run(["whoami"], { fetch, home, env });
    expect(JSON.parse(who.out)).toMatchObject({ account: "acme", from: "profile default", user_name: "Pam" });
    const listed = await run(["profiles", "--format", "json"], { home, env });
    expect(JSON.parse(listed.out)).toEqual([{ profile: "default", account: "acme", key: "kept" }]);
    expect(listed.out).not.toContain("secret");
    expect((await run(["logout"], { home, env })).code).toBe(0);
    expect((await run(GET, { fetch, home, env })).said).toContain("no account");
    expect(await readFile(file, "utf8")).not.toContain("kept-secret-key");
    expect((await run(["logout"], { home, env })).code).toBe(2);
  });

  test("several have names; one may have a command in place of a key", async () => {
    const { home, env, file } = await place();
    const { fetch, reached } = telling();
    await run(["login", "--subdomain", "one", "--profile", "one"], { fetch, home, env, input: "first-key" });
    const command = ["--api-key-command", `echo ${OTHER}`];
    await run(["login", "--subdomain", "two", "--profile", "two", ...command], { fetch, home, env });
    expect(await readFile(file, "utf8")).not.toContain(`"apiKey": "${OTHER}"`);
    reached.length = 0;
    for (const name of ["one", "two"]) await run(["--profile", name, ...GET], { fetch, home, env: ACCOUNT });
    expect(reached).toEqual([
      "https://one.syncromsp.com Bearer first-key",
      `https://two.syncromsp.com Bearer ${OTHER}`,
    ]);
    expect((await run([...GET, "--profile", "tow"], { home, env })).said).toContain("one, two");
  });

  test("a key that is refused is not kept", async () => {
    const { home, env, file } = await place();
    const { fetch } = answering(() => ({ error: "Unauthorized" }), 401);
    const { code, said } = await run(["login", "--subdomain", "acme"], { fetch, home, env, input: "wrong-secret-key" });
    expect(code).toBe(3);
    expect(said).not.toContain("wrong-secret-key");
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });

  const keep = async (text: string) => {
    const { home, env, file } = await place();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { mode: 0o600 });
    return { home, env };
  };
  const acme = { subdomain: "acme", apiKey: "kept-secret-key" };

  test.each<[string, string[], string]>([
    ['{"profiles":{"default":{"subdomain":"acme"}}}', GET, "profile default has no key: log in again"],
    ['{"profiles":{"default":{"apiKey":"kept-secret-key"}}}', GET, "profile default has no subdomain"],
    ['{"profiles":[]}', GET, "is damaged"],
    [JSON.stringify({ profiles: { acme } }), ["logout", "--profile", "constructor"], "no profile constructor is kept"],
    [JSON.stringify({ profiles: { acme } }), GET, "no account chosen: add --profile acme"],
    [JSON.stringify({ profiles: { acme, globex: acme } }), GET, "no account chosen: add --profile acme or globex"],
  ])("%s and %j: %s", async (text, args, words) => {
    const { code, said } = await run(args, await keep(text));
    expect([code, said]).toEqual([2, expect.stringContaining(words)]);
    expect(said).not.toContain("kept-secret-key");
  });

  test("a file that an editor has marked as UTF-8 is read", async () => {
    const kept = await keep(`\uFEFF${JSON.stringify({ profiles: { default: acme } })}`);
    expect((await run(["profiles", "--format", "json"], kept)).out).toContain('"account":"acme"');
  });

  test("the flag after the command counts, not the one in front of it", async () => {
    const kept = await keep(JSON.stringify({ profiles: { acme, globex: { ...acme, subdomain: "globex" } } }));
    const { fetch, reached } = telling();
    const { code, out } = await run(
      ["--profile", "acme", "--format", "csv", ...GET, "--profile", "globex", "--format", "json"],
      { ...kept, fetch },
    );
    expect([code, JSON.parse(out).ticket]).toEqual([0, { id: 7 }]);
    expect(reached).toEqual(["https://globex.syncromsp.com Bearer kept-secret-key"]);
    const listed = await run(["--format", "csv", "profiles", "--format", "json"], kept);
    expect(JSON.parse(listed.out)).toHaveLength(2);
    await run(["--profile", "acme", ...GET], { ...kept, fetch });
    expect(reached.at(-1)).toContain("acme");
  });

  test("whoami shows no token", async () => {
    const fetch = async () =>
      Response.json({ user_id: 1, user_name: "Pam", admin: true, user_token: "a-token", x: "y" });
    const { out } = await run(["whoami"], { fetch });
    expect(JSON.parse(out)).toEqual({
      account: "acme",
      from: "flags and environment",
      user_id: 1,
      user_name: "Pam",
      admin: true,
    });
    expect((await run(["whoami", "--fields", "user_token"], { fetch })).out).not.toContain("a-token");
  });

  test("a file that others may read, or that is damaged, is refused", async () => {
    const { home, env, file } = await place();
    await mkdir(dirname(file), { recursive: true });
    for (const [text, mode, words] of [
      ['{"profiles":{}}', 0o640, "others may read it"],
      ["{", 0o600, "is damaged"],
      ["[]", 0o600, "is damaged"],
    ] as const) {
      await writeFile(file, text);
      await chmod(file, mode);
      const { code, said } = await run(GET, { home, env });
      expect([code, said]).toEqual([2, expect.stringContaining(words)]);
    }
  });

  test("are kept where each system keeps a user's settings", () => {
    const at = (platform: NodeJS.Platform, env: Record<string, string>, home: string) =>
      profilesFile({ platform, env, home });
    expect(at("linux", {}, "/home/pam")).toBe("/home/pam/.config/syncro-msp/profiles.json");
    expect(at("darwin", { XDG_CONFIG_HOME: "/x" }, "/Users/pam")).toBe("/x/syncro-msp/profiles.json");
    expect(at("linux", { XDG_CONFIG_HOME: "x" }, "/home/pam")).toBe("/home/pam/.config/syncro-msp/profiles.json");
    expect(at("win32", { APPDATA: "C:\\Users\\Pam Beesly\\AppData\\Roaming" }, "C:\\Users\\Pam Beesly")).toBe(
      "C:\\Users\\Pam Beesly\\AppData\\Roaming\\syncro-msp\\profiles.json",
    );
    expect(at("win32", {}, "D:\\pam")).toBe("D:\\pam\\AppData\\Roaming\\syncro-msp\\profiles.json");
  });
});

test.each([
  [{ SYNCRO_BASE_URL: "127.0.0.1:4010/api/v1" }, "--base-url or SYNCRO_BASE_URL: is not a URL"],
  [{ SYNCRO_SUBDOMAIN: "a.b" }, "--subdomain or SYNCRO_SUBDOMAIN: must be one DNS label"],
  [{ SYNCRO_SUBDOMAIN: "acme", SYNCRO_API_KEY: "Bearer abc" }, "the API key: contains white space"],
])("an account that cannot be used is named as the command line has it: %j", async (env, words) => {
  const { code, said } = await run(["list-tickets"], { env: { SYNCRO_API_KEY: "abcdef", ...env } });
  expect([code, said]).toEqual([2, expect.stringContaining(`syncro-msp: ${words}`)]);
});
