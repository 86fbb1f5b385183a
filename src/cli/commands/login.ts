import { isRecord } from "../../catalog/index.js";
import { type SyncroClient, unwrap } from "../../index.js";
import {
  accountOf,
  DEFAULT_PROFILE,
  findAccount,
  type Profile,
  readProfiles,
  writeProfiles,
} from "../account/index.js";
import type { OwnValues } from "../arguments/index.js";
import { openClient } from "../client.js";
import { askSecret, askText } from "../confirm.js";
import { UsageError } from "../exit-code.js";
import { decode, readInput } from "../input.js";
import { openSink, printAnswer, sinkOptions } from "../output/index.js";
import { canAsk, keepSecret, type Shell, say } from "../shell.js";

/** Keeps an account under a name, when its key has been found to work. */
export async function logIn(shell: Shell, own: OwnValues): Promise<void> {
  const { profile: name = DEFAULT_PROFILE } = own;
  if (!/^[\w.-]{1,40}$/.test(name)) throw new UsageError("a profile's name has letters, digits, dots and dashes");
  const profiles = await readProfiles(shell);
  const profile = await profileFrom(shell, own);
  const me = await whoIs(openClient(shell, own, accountOf(shell, profile, "login")), shell);
  const file = await writeProfiles(shell, { ...profiles, [name]: profile });
  say(shell, `logged in${nameIn(me)}: profile ${name}, kept in ${file}`);
}

async function profileFrom(shell: Shell, own: OwnValues): Promise<Profile> {
  const address = await addressFrom(shell, own);
  const { apiKeyCommand } = own;
  if (apiKeyCommand !== undefined) return { ...address, apiKeyCommand };
  const apiKey = shell.input.isTTY
    ? await askSecret(shell, "API key (Admin > API Tokens in Syncro)")
    : decode(await readInput(shell), "standard input").trim();
  keepSecret(shell, apiKey);
  return { ...address, apiKey };
}

async function addressFrom(shell: Shell, { subdomain, baseUrl }: OwnValues): Promise<Profile> {
  if (subdomain !== undefined && baseUrl !== undefined) throw new UsageError("either --subdomain or --base-url");
  if (baseUrl !== undefined) return { baseUrl };
  if (subdomain !== undefined) return { subdomain };
  if (!canAsk(shell)) throw new UsageError("which account? give --subdomain or --base-url");
  return { subdomain: await askText(shell, "Subdomain (acme for acme.syncromsp.com)") };
}

/** Forgets an account. The key itself stays valid until it is revoked in Syncro. */
export async function logOut(shell: Shell, { profile: name = DEFAULT_PROFILE }: OwnValues): Promise<void> {
  const profiles = await readProfiles(shell);
  const { [name]: _, ...others } = profiles;
  if (!Object.hasOwn(profiles, name)) throw new UsageError(`no profile ${name} is kept`);
  const file = await writeProfiles(shell, others);
  say(shell, `profile ${name} is no longer in ${file}`);
}

/** Lists the accounts that `login` keeps, without their keys. */
export async function listProfiles(shell: Shell, own: OwnValues): Promise<void> {
  const rows = Object.entries(await readProfiles(shell)).map(([profile, { subdomain, baseUrl, apiKeyCommand }]) => ({
    profile,
    account: baseUrl ?? subdomain,
    key: apiKeyCommand === undefined ? "kept" : "asked for",
  }));
  const sink = openSink(shell, own.format ?? "table", sinkOptions(shell, own, ["profile", "account", "key"]));
  await sink.take(rows);
  await sink.end();
}

/** Says which account is used, and who its key belongs to. */
export async function whoAmI(shell: Shell, own: OwnValues): Promise<void> {
  const account = await findAccount(shell, own);
  const me = await whoIs(openClient(shell, own, account), shell);
  const who = { account: Object.values(account.address)[0], from: account.from, ...pickedFrom(me) };
  await printAnswer(shell, who, { ...own, key: undefined, columns: [] });
}

/** Nothing else: until autumn 2026 the answer had a token in it. */
const SHOWN = ["user_id", "user_name", "user_email", "admin", "permissions"];

const pickedFrom = (me: unknown): object =>
  Object.fromEntries(Object.entries(Object(me)).filter(([name]) => SHOWN.includes(name)));

const whoIs = (syncro: SyncroClient, { stop }: Shell): Promise<unknown> => unwrap(syncro.GET("/me", { signal: stop }));

function nameIn(me: unknown): string {
  const name: unknown = isRecord(me) ? me.user_name : undefined;
  return typeof name === "string" && name !== "" ? ` as ${name}` : "";
}
