import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { isRecord } from "../../catalog/index.js";
import { UsageError } from "../exit-code.js";
import type { Shell } from "../shell.js";

/** An account that `login` keeps. */
export interface Profile {
  subdomain?: string;
  baseUrl?: string;
  apiKey?: string;
  /** Instead of the key: what prints it. */
  apiKeyCommand?: string;
}

export type Profiles = Record<string, Profile>;

type Place = Pick<Shell, "env" | "platform" | "home">;

/** The file that keeps them: in the user's own configuration folder. */
export function profilesFile({ env, platform, home }: Place): string {
  if (platform === "win32") {
    const roaming = env.APPDATA || win32.join(home, "AppData", "Roaming");
    return win32.join(roaming, "syncro-msp", "profiles.json");
  }
  const given = env.XDG_CONFIG_HOME ?? "";
  // The XDG specification wants a relative one ignored.
  const folder = posix.isAbsolute(given) ? given : posix.join(home, ".config");
  return posix.join(folder, "syncro-msp", "profiles.json");
}

/**
 * @returns none where there is no file
 * @throws {UsageError} where others may read it, or it is not what `login` writes
 */
export async function readProfiles(shell: Place): Promise<Profiles> {
  const file = profilesFile(shell);
  let text: string;
  try {
    const { mode } = await stat(file);
    if (shell.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new UsageError(`${file} holds keys, and others may read it: run chmod 600 on it, and replace those keys`);
    }
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read`);
  }
  return parse(text, file);
}

/** All or nothing: another process may read it meanwhile. */
export async function writeProfiles(shell: Place, profiles: Profiles): Promise<string> {
  const file = profilesFile(shell);
  const folder = (shell.platform === "win32" ? win32 : posix).dirname(file);
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${JSON.stringify({ profiles }, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
    throw new UsageError(`${file} cannot be written`);
  }
  return file;
}

function parse(text: string, file: string): Profiles {
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    found = undefined;
  }
  const profiles: unknown = isRecord(found) ? found.profiles : undefined;
  if (!isRecord(profiles) || Array.isArray(profiles))
    throw new UsageError(`${file} is damaged: delete it and log in again`);
  return Object.fromEntries(Object.entries(profiles).map(([name, one]) => [name, profileOf(one)]));
}

const KEYS = ["subdomain", "baseUrl", "apiKey", "apiKeyCommand"] as const;

function profileOf(value: unknown): Profile {
  const profile: Profile = {};
  for (const key of KEYS) {
    const text: unknown = isRecord(value) ? value[key] : undefined;
    if (typeof text === "string") profile[key] = text;
  }
  return profile;
}
