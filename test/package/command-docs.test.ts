import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { type Fault, type FaultRequest, startSandbox } from "../../src/sandbox/index.js";
import { powershellParser } from "../docs/powershell.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { ended, programOf } from "./command-runs.js";
import { installPacked } from "./packed.js";

const page = await readFile(join(root, "docs/command-line.md"), "utf8");
const readme = await readFile(join(root, "README.md"), "utf8");
const llms = await readFile(join(root, "llms.txt"), "utf8");
const blocks = (text: string, fence: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${fence}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);

let folder: string;
beforeAll(async () => {
  folder = await installPacked(inject("builtPackage"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

/** What the sandbox does not keep. */
const me = ({ path }: FaultRequest): Fault | undefined =>
  path === "/me" ? { status: 200, body: JSON.stringify({ user_id: 101, user_name: "Pam Beesly" }) } : undefined;

/** Stands in for npx, and keeps every account on this machine. */
const NPX = `#!/bin/bash
[ "$1" = --yes ] && shift
[ "$1" = syncro-msp ] || exit 99
shift
args=()
while [ $# -gt 0 ]; do
  case "$1" in
    --subdomain) args+=(--base-url "$SANDBOX"); shift 2 ;;
    *) args+=("$1"); shift ;;
  esac
done
exec "$NODE" "$PROGRAM" "\${args[@]}"
`;

test("every command on the page, on the README and in the index for agents runs", async () => {
  const home = await temporaryFolder();
  const bin = join(home, "bin");
  await mkdir(bin);
  const programs = { npx: NPX, op: "#!/bin/sh\necho sandbox-key\n" };
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  }
  const sandbox = await startSandbox({ tickets: 60, rateLimit: false, fault: me });
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    SANDBOX: sandbox.url,
    NODE: process.execPath,
    PROGRAM: programOf(folder),
    SYNCRO_BASE_URL: sandbox.url,
    SYNCRO_API_KEY: "sandbox-key",
  };
  const ofReadme = blocks(readme, "sh").filter((block) => /npx syncro-msp (?!sandbox)/.test(block));
  expect(ofReadme.length).toBeGreaterThan(0);
  expect(blocks(llms, "sh").length).toBeGreaterThan(0);
  const all = [...blocks(page, "sh"), ...ofReadme, ...blocks(llms, "sh")];
  expect(all.length).toBeGreaterThan(6);
  for (const block of all) {
    // What login reads from a keyboard comes from standard input here.
    const script = `cd '${home}'\nset -e -o pipefail\n${block}`;
    const { code, out, said } = await ended(["bash", "--norc", "-c", script], env, { input: "sandbox-key\n" });
    expect(code, `${block}\n${out}\n${said}`).toBe(0);
    expect(said).not.toContain("sandbox-key");
  }
  expect((await readFile(join(home, "tickets.csv"), "utf8")).split("\n").length).toBeGreaterThan(60);
  expect(await readFile(join(home, "open-tickets.csv"), "utf8")).toMatch(/^id,number,subject,/);
  await sandbox.close();
}, 300_000);

test("the page's PowerShell is PowerShell, and so is the completion's", async () => {
  const parse = await powershellParser();
  const scripts = blocks(page, "powershell");
  expect(scripts.length).toBeGreaterThan(2);
  const { out } = await ended([process.execPath, programOf(folder), "completion", "powershell"], {});
  for (const script of [...scripts, out]) expect(parse(script).hasError, script).toBe(false);
  expect(parse("if (").hasError).toBe(true);
}, 300_000);
