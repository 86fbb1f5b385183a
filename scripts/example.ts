/**
 * Runs an example from `examples/` against a new sandbox.
 *
 *     npm run example [-- --help]                                  lists the examples
 *     npm run example -- [--size small] [--now TIME] NAME [ARGS]   runs one with its own arguments
 */
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Size, startSandbox } from "../src/sandbox/index.js";
import { root } from "./lib/root.js";
import { runProgram } from "./lib/run-program.js";

const folder = join(root, "examples");
const names = (await readdir(folder)).filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));
const SIZES: readonly Size[] = ["small", "msp", "large"];

/** The account that the arguments before the name of the example ask for. */
function readAccount(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      size: { type: "string", default: "small" },
      now: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new Error(`no example called ${positionals[0]}. There are: ${names.join(", ")}`);
  const size = SIZES.find((one) => one === values.size);
  if (size === undefined) throw new Error(`--size is one of ${SIZES.join(", ")}`);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) throw new Error("--now takes a time");
  return { size, now: values.now, help: values.help };
}

async function run(args: string[]): Promise<void> {
  const at = args.findIndex((arg) => names.includes(arg));
  const { help, ...account } = readAccount(at === -1 ? args : args.slice(0, at));
  if (at === -1 || help) {
    if (help) console.log(`usage: npm run example -- [--size ${SIZES.join("|")}] [--now TIME] NAME [ARGS]\n`);
    console.log(names.join("\n"));
    return;
  }
  const sandbox = await startSandbox({ ...account, latencyMs: 40 });
  const file = join(folder, `${args[at]}.ts`);
  const program = runProgram(sandbox.url, file, args.slice(at + 1), { stdio: "inherit" });
  const [code]: unknown[] = await once(program, "exit");
  process.exitCode = typeof code === "number" ? code : 1;
  await sandbox.close();
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
