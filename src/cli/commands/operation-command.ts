import { type Command, Option } from "commander";
import { type CatalogOperation, type Description, isRead, isRepeatable, pathNames } from "../../catalog/index.js";
import {
  type FlagGroup,
  flagsOf,
  meaningOf,
  ownOptions,
  textOf,
  type VendorFlag,
  vendorFlags,
} from "../arguments/index.js";
import { exampleLine } from "./example.js";
import { nestedFields } from "./nested-fields.js";
import type { OperationLine } from "./operation.js";

/** Makes a command of an operation: its arguments and flags, and what `help` says of it. */
export function addOperation(
  command: Command,
  description: Description,
  entry: CatalogOperation,
  run: (line: OperationLine) => Promise<void>,
): void {
  const { path, parameters, operation } = entry;
  for (const name of pathNames(path)) {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    command.argument(`<${name}>`, textOf(parameter ?? {}));
  }
  const given = new Map<VendorFlag, string[]>();
  const flags = vendorFlags(description, entry);
  for (const flag of flags) command.addOption(vendorOption(description, flag, given));
  for (const option of ownOptions(groupsOf(entry), new Set(flags.map(({ flag }) => flag)))) command.addOption(option);
  command.description([operation.summary, operation.description ?? ""].filter((text) => text !== "").join(".\n\n"));
  command.addHelpText("after", () => `\n${factsText(description, entry)}`);
  command.action(async (...all) => {
    const ids = all.slice(0, -2).map(String);
    await run({ ids, given, own: flagsOf(command) });
  });
}

/** Which of the command's own flags it takes. */
export const groupsOf = (entry: CatalogOperation): FlagGroup[] => [
  ...(entry.operation["x-syncro-paging"] === undefined ? [] : (["list"] as const)),
  ...(entry.body === undefined ? [] : (["body"] as const)),
  "write",
  "output",
  "account",
  "call",
];

const HEADINGS = { query: "Parameters:", body: "Fields:" };

function vendorOption(description: Description, flag: VendorFlag, given: Map<VendorFlag, string[]>): Option {
  const other = `--${flag.name}`;
  const both = /^--[\w-]+$/.test(other) && other !== flag.flag ? `${other}, ${flag.flag}` : flag.flag;
  const option = new Option(`${both} <value>`, meaningOf(description, flag));
  option.helpGroup(HEADINGS[flag.place]);
  // Apart from those of the command's own flags.
  option.attributeName = () => `${flag.place}.${flag.name}`;
  return option.argParser((text: string) => {
    given.set(flag, [...(given.get(flag) ?? []), text]);
    return text;
  });
}

/** What else there is to know before it is run. */
function factsText(description: Description, entry: CatalogOperation): string {
  const { method, path, operation } = entry;
  const { "x-syncro-mails": mails, "x-syncro-permission": permission, "x-syncro-instead": instead = [] } = operation;
  const nested = nestedFields(description, entry);
  const facts = [
    ...(operation.deprecated === true ? [`Deprecated: use ${instead.join(" or ")}`] : []),
    `Request: ${method} ${path}`,
    `Permission: ${permission ?? "none is documented"}`,
    isRead(entry)
      ? "Only reads"
      : `Writes; ${isRepeatable(entry) ? "idempotent: a repeat changes nothing more" : "not idempotent: a repeat creates a duplicate"}`,
    mails === undefined ? "Sends no email that we know of" : `Mails: ${mails.when}`,
    `Example: ${exampleLine(description, entry)}`,
  ];
  return [
    ...(nested.length > 0 ? ["Nested fields, with --set:", ...nested.map((line) => `  ${line}`), ""] : []),
    ...facts,
  ].join("\n");
}
