import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demand } from "../../scripts/lib/command.js";
import { root } from "../../scripts/lib/root.js";
import { loadPackage } from "../tools/packages.js";

interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

export interface Registry {
  /** For `npm`: this registry, a user who may publish there, and a cache of its own. */
  env: NodeJS.ProcessEnv;
  close: () => Promise<void>;
}

/** Starts Verdaccio on this machine. It has `name` for itself alone, and all other packages from npm's registry. */
export async function startRegistry(name: string): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-registry-"));
  const [url, cafile] = await Promise.all([npmSetting("registry"), npmSetting("cafile")]);
  const ca = cafile === undefined ? {} : { ca: await readFile(cafile, "utf8") };
  const { runServer } = await loadPackage<Verdaccio>("verdaccio");
  const server = await runServer({
    configPath: join(folder, "config.yaml"),
    self_path: join(folder, "config.yaml"),
    storage: folder,
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { npm: { url, ...ca } },
    packages: {
      [name]: { access: "$all", publish: "$authenticated" },
      "**": { access: "$all", proxy: "npm" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const host = `//127.0.0.1:${typeof address === "object" ? address?.port : address}/`;
  const userconfig = join(folder, "npmrc");
  await writeFile(userconfig, `${host}:_authToken=${await newUser(`http:${host}`)}\n`);
  const env = { npm_config_registry: `http:${host}`, npm_config_userconfig: userconfig, npm_config_cache: folder };
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  };
  return { env: { ...withoutNpm(process.env), ...env }, close };
}

/** The token of a user who is known to nobody else, and gone with the registry. */
async function newUser(registry: string): Promise<string | undefined> {
  const user = { name: "rehearsal", password: randomUUID() };
  const response = await fetch(`${registry}-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(user),
  });
  const { token }: { token?: string } = await response.json();
  return token;
}

async function npmSetting(name: string): Promise<string | undefined> {
  const value = (await demand(["npm", "config", "get", name], root)).trim();
  return value === "null" || value === "undefined" || value === "" ? undefined : value;
}

/** Without what `npm run` hands to what it starts, and without what a workflow knows of itself. */
const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|ACTIONS_ID_TOKEN_|GITHUB_)/i.test(name)));
