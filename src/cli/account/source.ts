import { UsageError } from "../exit-code.js";
import { keepSecret, type Shell } from "../shell.js";
import { keyFrom } from "./key-command.js";
import { type Profile, readProfiles } from "./profiles.js";

/** Which account is meant, and where its key comes from. */
export interface Account {
  /** In words, such as `profile acme`. */
  readonly from: string;
  readonly address: { readonly subdomain: string } | { readonly baseUrl: string };
  /** Asked for only when something is sent. */
  readonly key: () => Promise<string>;
}

/** What the command line says of the account. */
export interface AccountFlags {
  readonly profile?: string;
  readonly subdomain?: string;
  readonly baseUrl?: string;
  readonly apiKeyCommand?: string;
}

/** The name of the profile that `login` keeps when it is given none. */
export const DEFAULT_PROFILE = "default";

/**
 * Finds the account: a named profile; else flags and environment; else the default profile. Key and address are of one
 * source: a key must not reach another account.
 *
 * @throws {UsageError} where that would be so, or nothing says which account
 */
export async function findAccount(shell: Shell, flags: AccountFlags): Promise<Account> {
  const { profile, subdomain, baseUrl, apiKeyCommand } = flags;
  if (profile !== undefined) {
    if (subdomain !== undefined || baseUrl !== undefined || apiKeyCommand !== undefined) {
      throw new UsageError(
        "--profile has its own address and key: leave out --subdomain, --base-url, --api-key-command",
      );
    }
    return accountOf(shell, await profileNamed(shell, profile), `profile ${profile}`);
  }
  const address = addressOf(shell, flags);
  const key = variable(shell, "SYNCRO_API_KEY");
  if (address === undefined && key === undefined && apiKeyCommand === undefined) {
    const { [DEFAULT_PROFILE]: kept, ...named } = await readProfiles(shell);
    if (kept !== undefined) return accountOf(shell, kept, `profile ${DEFAULT_PROFILE}`);
    const names = Object.keys(named);
    if (names.length > 0) throw new UsageError(`no account chosen: add --profile ${names.join(" or ")}`);
    throw new UsageError(
      "no account: run `syncro-msp login`, or set SYNCRO_SUBDOMAIN and SYNCRO_API_KEY (Admin > API Tokens in Syncro)",
    );
  }
  if (address === undefined) {
    throw new UsageError("a key without an account: set SYNCRO_SUBDOMAIN, or give --subdomain or --base-url");
  }
  const command = apiKeyCommand ?? "";
  if (command !== "") return { from: "flags and environment", address, key: keyFrom(shell, command) };
  if (key === undefined) {
    throw new UsageError("an account without a key: set SYNCRO_API_KEY, or give --api-key-command or --profile");
  }
  refuseOthersKey(shell, flags);
  keepSecret(shell, key);
  return { from: "flags and environment", address, key: async () => key };
}

function addressOf(shell: Shell, { subdomain, baseUrl }: AccountFlags): Account["address"] | undefined {
  if (subdomain !== undefined && baseUrl !== undefined) throw new UsageError("either --subdomain or --base-url");
  if (baseUrl !== undefined) return { baseUrl };
  if (subdomain !== undefined) return { subdomain };
  return environmentAddress(shell);
}

/** The client's own order: the whole address before the subdomain. */
function environmentAddress(shell: Shell): Account["address"] | undefined {
  const [baseUrl, subdomain] = [variable(shell, "SYNCRO_BASE_URL"), variable(shell, "SYNCRO_SUBDOMAIN")];
  if (baseUrl !== undefined) return { baseUrl };
  return subdomain === undefined ? undefined : { subdomain };
}

/** The environment's key belongs to the environment's account, if that names one. */
function refuseOthersKey(shell: Shell, { subdomain, baseUrl }: AccountFlags): void {
  if (subdomain === undefined && baseUrl === undefined) return;
  const own = JSON.stringify(environmentAddress(shell));
  if (
    own === undefined ||
    own === JSON.stringify(addressOf(shell, { ...(subdomain ? { subdomain } : {}), ...(baseUrl ? { baseUrl } : {}) }))
  )
    return;
  throw new UsageError(
    "SYNCRO_API_KEY belongs to the account that the environment names, not to the one in the flags: use --api-key-command or --profile",
  );
}

/** An empty variable is unset. */
const variable = ({ env }: Shell, name: string): string | undefined => env[name] || undefined;

async function profileNamed(shell: Shell, name: string): Promise<Profile> {
  const profiles = await readProfiles(shell);
  const found = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(profiles);
  const others = known.length === 0 ? "none is kept" : `there is ${known.join(", ")}`;
  throw new UsageError(`no such profile: ${others}. \`syncro-msp login --profile NAME\` makes one`);
}

/**
 * The account that a profile is.
 *
 * @throws {UsageError} for a profile that `login` did not write
 */
export function accountOf(shell: Shell, profile: Profile, from: string): Account {
  const { subdomain, baseUrl, apiKey, apiKeyCommand } = profile;
  if (!apiKey && !apiKeyCommand) throw new UsageError(`${from} has no key: log in again`);
  if (!subdomain && !baseUrl) throw new UsageError(`${from} has no subdomain: log in again`);
  keepSecret(shell, apiKey);
  const address = baseUrl === undefined ? { subdomain: subdomain ?? "" } : { baseUrl };
  const key = apiKey ? async () => apiKey : keyFrom(shell, apiKeyCommand ?? "");
  return { from, address, key };
}
