import { homedir } from "node:os";
import { main } from "./main.js";
import { keepSecret, type Shell, stopSignal } from "./shell.js";

/** Runs the command that the process was started with. */
export async function runInProcess(): Promise<void> {
  const shell: Shell = {
    env: { ...process.env },
    platform: process.platform,
    home: homedir(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    stop: stopSignal((code) => process.exit(code)),
    secrets: new Set(),
    client: {},
  };
  // The command's own to refuse by: the client would also refuse the requests of --dry-run, which are not sent.
  delete process.env.SYNCRO_READ_ONLY;
  keepSecret(shell, process.env.SYNCRO_API_KEY);
  // A closed pipe is told to whoever writes; nobody is left to be told of one that takes errors.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  process.exitCode = await main(process.argv.slice(2), shell);
}
