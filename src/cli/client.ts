import { createSyncroClient, type Logger, type SyncroClient, type SyncroClientOptions } from "../index.js";
import { validateRequests } from "../validate/index.js";
import type { Account } from "./account/index.js";
import type { OwnValues } from "./arguments/index.js";
import { type Shell, say } from "./shell.js";

/** The client for an account, set up as the flags say. */
export function openClient(shell: Shell, own: OwnValues, account: Account): SyncroClient {
  const { rateLimit, timeout, deadline } = own;
  const syncro = createSyncroClient({
    ...account.address,
    apiKey: account.key,
    timeoutMs: timeout,
    deadlineMs: deadline,
    readOnly: isReadOnly(shell, own),
    rateLimit: rateLimit === undefined ? undefined : { requests: rateLimit },
    logger: loggerOf(shell, own),
    userAgent: "command",
    ...shell.client,
  });
  syncro.use(validateRequests());
  return syncro;
}

/** Whether every write is refused. */
export const isReadOnly = ({ env }: Shell, { readOnly = false }: OwnValues): boolean =>
  readOnly || !["", "0", "false"].includes((env.SYNCRO_READ_ONLY ?? "").trim().toLowerCase());

/** The same, for a request that is only looked at: it is checked and written, and given to `see` instead of the network. */
export function openDraft(account: Account, see: SyncroClientOptions["fetch"]): SyncroClient {
  const syncro = createSyncroClient({
    ...account.address,
    apiKey: "not-sent",
    fetch: see,
    rateLimit: false,
    retry: false,
    logger: silent,
  });
  syncro.use(validateRequests());
  return syncro;
}

const ignore = () => {};
const silent: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function loggerOf(shell: Shell, { verbose = false }: OwnValues): Logger {
  const tell = (fields: Record<string, unknown>, message: string) => {
    const facts = Object.entries(fields).filter(([name]) => !ALREADY_SAID.includes(name));
    say(shell, [message, ...facts.map(([name, value]) => `${name}=${factText(value)}`)].join(" "));
  };
  const told = new Set<string>();
  const warn = (text: string) => {
    if (!told.has(text)) say(shell, text);
    told.add(text);
  };
  return {
    debug: verbose ? tell : ignore,
    info: verbose ? tell : ignore,
    warn: (fields, message) => {
      if (verbose) tell(fields, `warning: ${message}`);
      else warn(fields.event === "wait" ? waitText(fields.for) : `warning: ${message}`);
    },
    error: (fields, message) => tell(fields, `error: ${message}`),
  };
}

/** A long wait is no fault, and the client's words name its options, which a command line does not have. */
const waitText = (what: unknown): string => WAITS[String(what)] ?? RETRYING;

const RETRYING = "no usable response yet; retrying";

const WAITS: Readonly<Record<string, string>> = {
  window: "waiting: the rate limit is used up (--rate-limit)",
  "429": "waiting: Syncro answered 429, too many requests",
};

/** The event and what it is about are in the message. */
const ALREADY_SAID = ["event", "method", "path", "callId"];

const factText = (value: unknown): string =>
  typeof value === "number" ? String(Math.round(value)) : typeof value === "string" ? value : JSON.stringify(value);
