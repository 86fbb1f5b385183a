import type { Command, CommanderError } from "commander";
import { commandOf, flagOf } from "../catalog/index.js";
import { nearest } from "../ground/index.js";
import { vendorFlags } from "./arguments/index.js";
import { UsageError } from "./exit-code.js";
import type { Library } from "./library.js";

/** What is wrong with a command line and what was probably meant, without a value of the user's: it may be a key. */
export function cureOf(error: CommanderError, library: Library, args: readonly string[], program: Command): string {
  const said = error.message.replace(/^error: /, "");
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(program.args[0] ?? "", library, program);
    case "commander.unknownOption":
      return unknownFlag(said, library, args);
    case "commander.invalidArgument":
      return said.replace(/^option '(?:.*, )?(--[\w-]+).*' argument '[\s\S]*' is invalid\./, "$1:");
    case "commander.optionMissingArgument":
      return said.replace(/^option '(?:.*, )?(--[\w-]+).*' argument missing$/, "$1 needs a value");
    case "commander.help":
      return "a command is missing: `syncro-msp help` lists them, `syncro-msp operations` the API's";
    default:
      return said;
  }
}

const NAME = /^[\w-]{1,40}$/;

function unknownCommand(name: string, { names }: Library, program: Command): string {
  if (!NAME.test(name)) return "there is no such command: `syncro-msp help` lists them";
  if (names.includes(commandOf(name))) return `there is no command ${name}: it is written ${commandOf(name)}`;
  const all = [...program.commands.map((command) => command.name()), ...names];
  return `there is no command ${name}${nearest(name, all) || ": `syncro-msp operations WORD` finds one"}`;
}

/** A name that the description knows to be wrong leads to where what it holds belongs. */
function unknownFlag(said: string, library: Library, args: readonly string[]): string {
  const [, flag = ""] = /unknown option '(-[^'=]*)/.exec(said) ?? [];
  if (/^--?(?:cli-)?(?:api-?|access-?)?(?:key|token)$/.test(flag)) {
    return `there is no ${flag}, so that the key stays out of your history: run \`syncro-msp login\`, set SYNCRO_API_KEY, or give --api-key-command`;
  }
  if (!NAME.test(flag)) return "there is no such flag: add --help to see those there are";
  const name = args.find((arg) => library.names.includes(arg));
  const entry = name === undefined ? undefined : library.entry(name);
  const known = entry === undefined ? [] : vendorFlags(library.description, entry);
  const meant = known.find(({ schema }) =>
    schema["x-syncro-known-as"]?.some((wrong) => flagOf(wrong) === flagOf(flag.slice(2))),
  );
  if (meant !== undefined) return `there is no ${flag}: it belongs in ${meant.flag}`;
  const [, suggestion = ""] = /\((Did you mean [^)]*)\)/.exec(said) ?? [];
  return `there is no ${flag}${suggestion === "" ? ": add --help to see those there are" : `: ${suggestion.replace("Did", "did")}`}`;
}

/**
 * commander takes whatever follows a flag for its value: `--subject --dry-run` would send a ticket of that subject.
 *
 * @throws {UsageError} for a value that looks like a flag, unless it is written with `=`
 */
export function refuseSwallowedFlag(command: Command, args: readonly string[]): void {
  const options = [...command.options, ...(command.parent?.options ?? [])];
  for (let at = 0; at < args.length; at++) {
    const [word = "", next = ""] = args.slice(at, at + 2);
    if (word === "--") return; // what follows are no flags
    if (!options.some((option) => option.required && [option.short, option.long].includes(word))) continue;
    if (/^--[a-z][\w-]*(?:=|$)/i.test(next))
      throw new UsageError(`${word} needs a value: one that begins with -- is written ${word}=--...`);
    at++; // its value
  }
}
