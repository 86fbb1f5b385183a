import type { Command } from "commander";
import { type Description, valuesOf } from "../../catalog/index.js";
import { readProfiles } from "../account/index.js";
import { type VendorFlag, vendorFlags } from "../arguments/index.js";
import type { Library } from "../library.js";
import { SANDBOX_FLAGS } from "../sandbox-usage.js";
import { type Shell, write } from "../shell.js";
import { SHELLS } from "./scripts.js";

/** Something that may stand there, and what it means. */
type Candidate = readonly [value: string, text: string];

/**
 * Prints what the last of the words may become, a line each: the value, a tab, what it means. The scripts of all shells ask
 * it, so that what they offer is what this version takes.
 *
 * @param given as the shell has them, quotes and backslashes included
 */
export async function complete(
  shell: Shell,
  library: Library,
  { program, fill }: { program: Command; fill: (command: Command) => void },
  given: readonly string[],
): Promise<void> {
  const words = wordsOf(given);
  const [, name = "", partial = ""] = /^(--[\w-]+)=(.*)$/s.exec(words.at(-1) ?? "") ?? [];
  const before = words.slice(0, -1);
  const [command] = before.flatMap((word) => program.commands.find((one) => one.name() === word) ?? []);
  if (command !== undefined) fill(command);
  const inOne = name !== "";
  const flag = inOne ? name : (before.at(-1) ?? "");
  const values = await valuesFor(shell, library, command ?? program, flag);
  const found = values ?? (inOne ? [] : nextWords(program, library, command, words.at(-1) ?? ""));
  const start = inOne ? partial : (words.at(-1) ?? "");
  const lines = found
    .filter(([value]) => value.startsWith(start))
    .map(([value, text]) => `${inOne ? `${name}=` : ""}${value}\t${text.replace(/\s+/g, " ")}\n`);
  await write(shell, lines.join(""));
}

/** Bash takes `--format=csv` for three words, and has them as they are typed; PowerShell cannot say that a word is empty. */
function wordsOf(given: readonly string[]): string[] {
  const words = given.map((word) => word.replace(/^["']|\\(?=.)/g, ""));
  const last = words.at(-1) === "=" ? [""] : [];
  return [...words.filter((word) => word !== "="), ...last].map((word) => (word === " " ? "" : word));
}

/** What the flag takes; `undefined` if it takes no value, or is none. */
async function valuesFor(
  shell: Shell,
  { entry, description }: Library,
  command: Command,
  flag: string,
): Promise<Candidate[] | undefined> {
  const option = command.options.find(({ long, short }) => long === flag || short === flag);
  if (option === undefined || !option.required) return undefined;
  if (flag === "--profile") return Object.keys(await readProfiles(shell)).map((name) => [name, ""]);
  const operation = entry(command.name());
  const vendors = operation && vendorFlags(description, operation).find((one) => one.flag === option.long);
  const values = vendors === undefined ? (option.argChoices ?? []) : vendorValues(description, vendors);
  return values.map((value) => [value, ""]);
}

/** The values of a field and, before them, what a parameter takes besides: "Not Closed" is a filter and no status. */
function vendorValues(description: Description, { schema, example }: VendorFlag): string[] {
  const values = valuesOf(description, schema);
  return values.length === 0 || typeof example !== "string" ? values : [...new Set([example, ...values])];
}

function nextWords(program: Command, library: Library, command: Command | undefined, last: string): Candidate[] {
  if (command?.name() === "sandbox" && last.startsWith("-")) return SANDBOX_FLAGS;
  const { options } = command ?? program;
  if (last.startsWith("-")) return options.map(({ long, description }) => [long ?? "", description]);
  if (command?.name() === "completion") return SHELLS.map((name) => [name, ""]);
  if (command !== undefined && command.name() !== "help") return [];
  const own = program.commands.filter((one) => !library.names.includes(one.name()));
  return [
    ...own.map((one): Candidate => [one.name(), one.description()]),
    ...library.names.map((name): Candidate => [name, library.summaryOf(name)]),
  ];
}
