import { Command } from "commander";
import { version } from "../generated/version.js";
import { type FlagGroup, flagsOf, ownOptions } from "./arguments/index.js";
import {
  addOperation,
  listOperationCommands,
  listProfiles,
  logIn,
  logOut,
  runOperation,
  runRequest,
  whoAmI,
} from "./commands/index.js";
import { completionScript, SHELLS } from "./completion/index.js";
import { UsageError } from "./exit-code.js";
import type { Library } from "./library.js";
import { type Shell, write } from "./shell.js";
import { refuseSwallowedFlag } from "./wrong-use.js";

export interface Program {
  readonly program: Command;
  /** What commander has printed. */
  readonly printed: readonly string[];
  /** Gives an operation's command its arguments and flags, which it has not yet. */
  fill(command: Command): void;
}

const GLOBAL: readonly FlagGroup[] = ["account", "call", "output"];

/** The command line as commander reads it. Of the operations only those that it names become commands. */
export function buildProgram(shell: Shell, library: Library, args: readonly string[]): Program {
  const printed: string[] = [];
  const program = new Command("syncro-msp");
  configure(program, shell, printed);
  for (const option of ownOptions(GLOBAL)) program.addOption(option);
  addOwnCommands(program, shell, library, args);
  const waiting = new Map(
    library.names.filter((name) => args.includes(name)).map((name) => [program.command(name, { hidden: true }), name]),
  );
  const fill = (command: Command) => {
    const entry = library.entry(waiting.get(command) ?? "");
    waiting.delete(command);
    if (entry === undefined) return;
    const { description } = library;
    addOperation(command, description, entry, (line) => runOperation(shell, description, entry, line));
  };
  program.hook("preSubcommand", (_program, command) => {
    fill(command);
    refuseSwallowedFlag(command, args);
  });
  program
    .command("help [command]")
    .description("say what a command takes")
    .action(async (name?: string) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command === undefined) await program.parseAsync([name ?? ""], { from: "user" });
      else {
        fill(command);
        command.help();
      }
    });
  return { program, printed, fill };
}

function configure(program: Command, shell: Shell, printed: string[]): void {
  const width = () => (shell.output.isTTY ? (shell.output.columns ?? 80) : 100);
  program
    .description(
      "The Syncro MSP API from a shell: each operation is a command. With --all, lists come whole; the rate limit holds, and nothing is created twice.",
    )
    .version(version)
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void printed.push(text),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: width,
      getErrHelpWidth: width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      optionTerm: (option) => (option.flags.includes(", --") ? option.flags.replace(/^\S+, (?=--)/, "") : option.flags),
      showGlobalOptions: false,
    })
    .addHelpText("after", HELP_AFTER);
}

const HELP_AFTER = `
The API's own commands: \`syncro-msp operations [word...]\` finds them, \`syncro-msp help list-tickets\` explains one.

Exit codes: 0 done; 1 the API refused; 2 nothing was sent: wrong use, no account, read-only; 3 key or permission;
4 no usable answer; 130 stopped.`;

function addOwnCommands(program: Command, shell: Shell, library: Library, args: readonly string[]): void {
  const own = (name: string, text: string, groups: readonly FlagGroup[]): Command => {
    const command = program.command(name).description(text);
    if (args.includes(command.name())) for (const option of ownOptions(groups)) command.addOption(option);
    return command;
  };
  own("operations [words...]", "find the API's operations", ["output"]).action((words: string[], _, command: Command) =>
    listOperationCommands(shell, library.all(), words, flagsOf(command)),
  );
  own("request <method> <path>", "send any request, also what the description does not have", [
    ...(["any", "list", "body", "write", "output", "account", "call"] as const),
  ]).action((method: string, path: string, _, command: Command) =>
    runRequest(shell, library.description, [method, path], flagsOf(command)),
  );
  own("login", "keep an account; the key is asked for, or read from standard input", ["account", "call"]).action(
    (_, command: Command) => logIn(shell, flagsOf(command)),
  );
  own("logout", "forget an account", ["account"]).action((_, command: Command) => logOut(shell, flagsOf(command)));
  own("whoami", "say which account and user the key belongs to", GLOBAL).action((_, command: Command) =>
    whoAmI(shell, flagsOf(command)),
  );
  own("profiles", "list the accounts that login keeps", ["output"]).action((_, command: Command) =>
    listProfiles(shell, flagsOf(command)),
  );
  // Read before anything else is loaded: see start.ts.
  program
    .command("sandbox")
    .description("serve an account on this machine, to try things out")
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      throw new UsageError("sandbox comes first: syncro-msp sandbox [options]");
    });
  program
    .command("completion <shell>")
    .description(`print the script that completes commands in ${SHELLS.join(", ")}`)
    .action((name: string) => write(shell, completionScript(name)));
}
