import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/lib/root.js";
import { startHttpProxy } from "./http-proxy.js";
import { run } from "./packed.js";

/** An address that is not this machine's. */
const AFAR = "http://registry.example/";

export interface Registry {
  url: string;
  /** For `npm`: this registry, a user who may publish there, and a cache of its own. */
  env: NodeJS.ProcessEnv;
  /** Besides: as if it were not on this machine, and this were the workflow that publishes. */
  afar: NodeJS.ProcessEnv;
  close: () => Promise<void>;
}

/**
 * Starts Verdaccio on this machine. It has `name` for itself alone, and all other packages from npm's registry.
 */
export async function startRegistry(name: string): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-registry-"));
  const cafile = await npmSetting("cafile");
  const config = {
    configPath: join(folder, "config.yaml"),
    self_path: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { npm: { url: await npmSetting("registry") } },
    packages: {
      [name]: { access: "$all", publish: "$authenticated" },
      "**": { access: "$all", proxy: "npm" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
  await mkdir(config.storage);
  const child = fork(join(root, "test/support/registry-process.ts"), [JSON.stringify(config)], {
    cwd: root,
    env: { ...process.env, ...(cafile === undefined ? {} : { NODE_EXTRA_CA_CERTS: cafile }) },
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (said += text));
  const address = await Promise.race([
    once(child, "message").then(([message]: unknown[]) => message),
    once(child, "exit").then(() => {
      throw new Error(`verdaccio ended: ${said}`);
    }),
  ]);
  const url = `http://127.0.0.1:${portOf(address)}/`;
  const env = { ...withoutNpm(process.env), ...(await settings(folder, url)) };
  const proxy = await startHttpProxy(url);
  const afar = {
    npm_config_registry: AFAR,
    npm_config_proxy: proxy.url,
    npm_config_noproxy: "",
    ACTIONS_ID_TOKEN_REQUEST_URL: "http://oidc.example/",
  };
  const close = async () => {
    proxy.close();
    child.disconnect();
    await once(child, "exit");
    await rm(folder, { recursive: true });
  };
  return { url, env, afar, close };
}

function portOf(address: unknown): number {
  const port: unknown = typeof address === "object" && address !== null ? Reflect.get(address, "port") : undefined;
  if (typeof port !== "number") throw new Error(`verdaccio has no port: ${JSON.stringify(address)}`);
  return port;
}

/** A new user, known to nobody else and gone with the registry. */
async function settings(folder: string, url: string): Promise<NodeJS.ProcessEnv> {
  const user = { name: "rehearsal", password: randomUUID() };
  const response = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(user),
  });
  const { token } = (await response.json()) as { token: string };
  const userconfig = join(folder, "npmrc");
  const lines = [url, AFAR].map((each) => `${each.replace("http:", "")}:_authToken=${token}\n`);
  await writeFile(userconfig, lines.join(""));
  return { npm_config_registry: url, npm_config_userconfig: userconfig, npm_config_cache: join(folder, "cache") };
}

async function npmSetting(name: string): Promise<string | undefined> {
  const { stdout } = await run("npm", ["config", "get", name], { cwd: root });
  const value = stdout.trim();
  return value === "null" || value === "undefined" || value === "" ? undefined : value;
}

/** Without what `npm run` hands to what it starts, and without what a workflow knows of itself. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|ACTIONS_ID_TOKEN_|GITHUB_)/i.test(name)));
}
