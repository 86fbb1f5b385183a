import { type Command, Option } from "commander";
import { UsageError } from "../exit-code.js";

/** What the flags of the command itself may say; those of the vendor's parameters are elsewhere. */
export interface OwnValues {
  readonly profile?: string;
  readonly subdomain?: string;
  readonly baseUrl?: string;
  readonly apiKeyCommand?: string;
  /** ms */
  readonly timeout?: number;
  /** ms */
  readonly deadline?: number;
  readonly rateLimit?: number;
  readonly readOnly?: boolean;
  readonly verbose?: boolean;
  readonly format?: Format;
  readonly fields?: string[];
  readonly bom?: boolean;
  readonly excel?: boolean;
  readonly all?: boolean;
  readonly limit?: number;
  readonly onDrift?: OnDrift;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly bodyFile?: string;
  readonly set?: string[];
  readonly query?: string[];
  readonly items?: string;
  readonly rowId?: string;
}

/** What a command's flags say; those that stand after the command count before those that stand in front of it. */
export const flagsOf = (command: Command): OwnValues => ({
  ...command.parent?.opts<OwnValues>(),
  ...command.opts<OwnValues>(),
});

/** Whether a write is asked about before it is sent. */
export const asks = ({ yes, dryRun }: OwnValues): boolean => yes !== true && dryRun !== true;

export const FORMATS = ["json", "ndjson", "csv", "table"] as const;
export type Format = (typeof FORMATS)[number];

const ON_DRIFT = ["warn", "error", "settle"] as const;
type OnDrift = (typeof ON_DRIFT)[number];

export type FlagGroup = keyof typeof GROUPS;

interface OwnFlag {
  /** Such as `--limit <number>`. */
  flags: string;
  text: string;
  read?: (text: string, before: unknown) => unknown;
  choices?: readonly string[];
}

const flag = (flags: string, text: string, more: Pick<OwnFlag, "read" | "choices"> = {}): OwnFlag => ({
  flags,
  text,
  ...more,
});

const GROUPS = {
  account: [
    flag("--profile <name>", "account that `login` keeps under this name"),
    flag("--subdomain <name>", "the account's subdomain: acme for acme.syncromsp.com"),
    flag("--base-url <url>", "the account's whole address, such as the sandbox's"),
    flag("--api-key-command <command>", "prints the API key, such as: op read op://vault/syncro/key"),
  ],
  call: [
    flag("--timeout <seconds>", "for one attempt (default: 30)", { read: milliseconds }),
    flag("--deadline <seconds>", "for the whole command, waits and retries included (default: none)", {
      read: milliseconds,
    }),
    flag("--rate-limit <number>", "requests a minute (default: 180)", { read: count("--rate-limit", 1) }),
    flag("--read-only", "refuse everything that is not a read"),
    flag("--verbose", "say on standard error what happens, as it happens"),
  ],
  output: [
    flag("--format <name>", "json, ndjson, csv or table (default: json)", { choices: FORMATS }),
    flag("--fields <names>", "only these, in this order; a.b is the field b inside a", { read: names }),
    flag("--bom", "begin CSV with a byte order mark, by which Excel knows UTF-8"),
    flag("--excel", "put ' before CSV values that Excel would take for a formula"),
  ],
  list: [
    flag("--all", "every page, not only one"),
    flag("--limit <number>", "at most so many rows, from as many pages as that takes", { read: count("--limit", 0) }),
    flag("--on-drift <what>", "when the list changes meanwhile: warn, error or settle (default: warn)", {
      choices: ON_DRIFT,
    }),
  ],
  write: [flag("--yes", "send without asking"), flag("--dry-run", "show the request and send nothing")],
  body: [
    flag("--body-file <file>", "the body, or what flags add to, as JSON; - for standard input"),
    flag("--set <path=value>", "a nested field, such as: 'comments_attributes[0].body=Hello'", { read: collected }),
  ],
  any: [
    flag("--query <name=value>", "a parameter of the query; can be repeated", { read: collected }),
    flag("--items <key>", "with --all or --limit: the key of the answer that holds the rows"),
    flag("--row-id <path>", "what tells one row from another (default: id)"),
  ],
} satisfies Record<string, OwnFlag[]>;

const HEADINGS: Record<FlagGroup, string> = {
  account: "Account:",
  call: "Request:",
  output: "Output:",
  list: "List:",
  write: "Sending:",
  body: "Body:",
  any: "Request:",
};

/** The names of all that stand beside parameters of the vendor's, such as `--dry-run`. */
export const ownNames = (): string[] => {
  const { any: _, ...groups } = GROUPS;
  return [...new Set(Object.values(groups).flatMap((flags) => flags.map(({ flags: text }) => nameIn(text))))];
};

const nameIn = (flags: string): string => flags.replace(/ .*/, "");

/**
 * The options of some groups. Where the vendor has a parameter of the same name, that name is the vendor's; the command's
 * own flag is then `--cli-NAME`, which it is everywhere besides.
 *
 * @param taken the vendor's names, as flags
 */
export function ownOptions(groups: readonly FlagGroup[], taken: ReadonlySet<string> = new Set()): Option[] {
  return groups.flatMap((group) =>
    GROUPS[group].map((own: OwnFlag) => {
      const name = nameIn(own.flags);
      const other = name.replace("--", "--cli-");
      const value = own.flags.slice(name.length);
      const option = new Option(taken.has(name) ? `${other}${value}` : `${other}, ${name}${value}`, own.text);
      // Under one name, whichever of them is given.
      option.attributeName = () => name.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      if (own.choices) option.choices(own.choices);
      if (own.read) option.argParser(own.read);
      option.helpGroup(HEADINGS[group]);
      return option;
    }),
  );
}

function milliseconds(text: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 1e6) throw new UsageError("a time is a number of seconds above 0, such as 30 or 2.5");
  return seconds * 1_000;
}

function count(flag: string, least: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new UsageError(`${flag} takes a whole number of ${least} or more`);
  };
}

function names(text: string): string[] {
  const found = text.split(",").map((name) => name.trim());
  if (found.includes("")) throw new UsageError("--fields takes names with commas between them");
  return found;
}

function collected(text: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before : []), text];
}
