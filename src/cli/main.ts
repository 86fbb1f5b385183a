import { CommanderError } from "commander";
import { complete } from "./completion/index.js";
import { EXIT, type ExitCode, UsageError } from "./exit-code.js";
import { openLibrary } from "./library.js";
import { buildProgram } from "./program.js";
import { report } from "./report.js";
import { type Shell, write } from "./shell.js";
import { cureOf } from "./wrong-use.js";

/** Runs one command line. Whatever happens, it ends in one of the documented exit codes. */
export async function main(args: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    await run(args, shell);
    return EXIT.done;
  } catch (error) {
    return report(shell, error);
  }
}

async function run(args: readonly string[], shell: Shell): Promise<void> {
  // Wherever it stands, it is in the shell's history by now, and might come out again as a column's name.
  if (args.some((arg) => [...shell.secrets].some((secret) => arg.includes(secret)))) {
    throw new UsageError(
      "the API key is on the command line, where others can see it: leave it out, and replace it in Syncro",
    );
  }
  const library = openLibrary();
  const built = buildProgram(shell, library, args);
  const { program, printed } = built;
  if (args[0] === "complete") return complete(shell, library, built, args.slice(2));
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(cureOf(error, library, args, program));
    await write(shell, printed.join(""));
  }
}
