// From a line in the description to a program that uses it: a changeset becomes a version, the version a tarball, and that is
// published to a registry on this machine, recorded, installed and used, by what the workflows run. Each test goes on where
// the one before it stopped.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readManifest } from "../../scripts/lib/manifest.js";
import { root } from "../../scripts/lib/root.js";
import { packageFile } from "../tools/packages.js";
import { startRehearsal } from "./rehearsal.js";

// A build and an installation, of which a loaded machine makes minutes.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { name } = await readManifest(root);
let rehearsal: Awaited<ReturnType<typeof startRehearsal>>;
let version: string;

beforeAll(async () => {
  rehearsal = await startRehearsal(name);
});
afterAll(() => rehearsal.close());
const tsc = `node "${packageFile("typescript-7/bin/tsc")}"`;

/** What a step tells the jobs that come after. */
async function outputOf(script: string): Promise<string> {
  const file = `.git/${script.replace(":", "-")}`;
  await rehearsal.demand(`rm -f ${file} && npm run --silent ${script}`, { GITHUB_OUTPUT: file });
  return rehearsal.read(file);
}

test("a changeset becomes a version, in every place", async () => {
  const { demand, read, write } = rehearsal;
  const schemas = "openapi/components/schemas/tickets.yaml";
  const place = /^TicketInput:\n( .*\n)*? {2}properties:\n/m;
  await write(schemas, (await read(schemas)).replace(place, "$&    rehearsed: { type: string }\n"));
  await write(".changeset/rehearsed.md", `---\n"${name}": minor\n---\n\nA ticket can be rehearsed.\n`);
  const manifest = JSON.parse(await read("package.json"));
  // What the owner states, a compiler that is ten times as fast, and a stand-in for the runtimes, which another test tries.
  const build = manifest.scripts.build.replaceAll("tsc -p", `${tsc} -p`);
  const scripts = { ...manifest.scripts, build, "package:run": "echo it runs" };
  const repository = "git+https://git.example/acme/msp.git";
  await write("package.json", `${JSON.stringify({ ...manifest, scripts, repository }, null, 2)}\n`);
  await demand("git commit -q -a -m 'A line more' && npm run --silent release:version");

  ({ version } = JSON.parse(await read("package.json")));
  expect(version).not.toBe(manifest.version);
  expect(await read("CHANGELOG.md")).toMatch(new RegExp(`\n## ${version}\n[^#]*### Minor [^#]*can be rehearsed`));
  expect(JSON.parse(await read("openapi/bundled/openapi.json")).info.version).toBe(version);
  expect(await read("src/generated/version.ts")).toContain(`"${version}"`);
  const lock = JSON.parse(await read("package-lock.json"));
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  // It needs no other hand before it is merged.
  await demand("npx biome check --vcs-enabled=false package.json && git add --all && git commit -q -m 'Next release'");
  expect(await outputOf("release:plan")).toBe("next=release\n");
});

test("what is built is packed and published, under its hash, once", async () => {
  const { unsigned, attempt, demand, read } = rehearsal;
  await demand("npm run --silent build");
  const [, integrity = ""] = /^integrity=(\S+)\n$/.exec(await outputOf("release:pack")) ?? [];
  const publish = (INTEGRITY: string) => attempt(".ci/publish", { ...unsigned, INTEGRITY });
  const ends = (code: number, words: string) => ({ code, output: expect.stringContaining(words) });

  expect(await publish("sha512-other")).toMatchObject(ends(1, "what passed the gate is sha512-other"));
  expect(await publish("")).toMatchObject(ends(1, "INTEGRITY: parameter null or not set"));
  expect(await publish(integrity)).toMatchObject(ends(0, `+ ${name}@${version}\n`));
  const asked = /^publish coverage\/release\/\S+\.tgz --provenance --access public --ignore-scripts\n$/;
  expect(await read("../asked")).toMatch(asked);
  expect(await publish(integrity)).toMatchObject(ends(0, "is published already, byte for byte"));
  // Other bytes under the same version.
  const other = await demand(`cd coverage/release && gunzip *.tgz && gzip -1 *.tar && mv *.gz other.tgz
    openssl dgst -sha512 -binary other.tgz | openssl base64 -A`);
  expect(await publish(`sha512-${other}`)).toMatchObject(ends(1, "cannot publish over the previously published"));
});

test("its record is on main, for the next release", async () => {
  const { demand, read } = rehearsal;
  await demand(`git init -q --bare .git/origin.git && git remote add origin "$PWD/.git/origin.git"`);
  await demand("git push -q origin HEAD:main && .ci/record && git pull -q origin main");
  expect(await demand(`git fetch -q --tags && git rev-parse HEAD^`)).toBe(await demand(`git rev-parse v${version}`));
  expect(await outputOf("release:plan")).toBe("next=nothing\n");
  const [calls, names] = await Promise.all(
    ["calls", "names/index"].map((file) => read(`openapi/released/types/${file}.ts`)),
  );
  expect(calls).toContain(` from "${name}";`);
  expect(calls).not.toMatch(/from "\./);
  expect(names).toContain("  createSyncroClient,\n");
});

const PROGRAM = `import { createSyncroClient, unwrap } from "${name}";
import { startSandbox } from "${name}/sandbox";

const sandbox = await startSandbox();
const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key" });
const [{ id: customer_id }] = await syncro.paginate("/customers").toArray({ limit: 1 });
const body = { customer_id, subject: "Printer jams", rehearsed: "here" };
const { ticket } = await unwrap(syncro.POST("/tickets", { body }));
console.log(ticket.subject);
await sandbox.close();
`;

test("a program installs it, compiles with the new line, and files a ticket", async () => {
  const { demand, read, write } = rehearsal;
  const { devDependencies } = JSON.parse(await read("package.json"));
  const compilerOptions = { module: "NodeNext", target: "ES2022", strict: true, types: ["node"] };
  await write("../user/package.json", '{ "type": "module" }');
  await write("../user/tsconfig.json", JSON.stringify({ compilerOptions }));
  await write("../user/program.ts", PROGRAM);
  const install = `npm install --no-audit --no-fund ${name}@^${version} @types/node@${devDependencies["@types/node"]}`;
  expect(await demand(`cd ../user && ${install} >&2 && ${tsc} && node program.js`)).toBe("Printer jams");
});
