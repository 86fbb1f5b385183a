/**
 * Runs an example from `examples/` against a new sandbox.
 *
 *     npm run example                                    lists the examples
 *     npm run example -- invoice-report [--chart …]      runs one; it writes its files to the working directory
 */
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { startSandbox } from "../src/sandbox/index.js";
import { root } from "./lib/root.js";
import { runProgram } from "./lib/run-program.js";

const [name, ...args] = process.argv.slice(2);
const folder = join(root, "examples");
const names = (await readdir(folder)).filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));

if (name === undefined) console.log(names.join("\n"));
else if (!names.includes(name)) {
  console.error(`no example called ${name}. There are: ${names.join(", ")}`);
  process.exitCode = 1;
} else {
  const sandbox = await startSandbox({ latencyMs: 40 });
  const program = runProgram(sandbox.url, join(folder, `${name}.ts`), args, { stdio: "inherit" });
  const [code]: unknown[] = await once(program, "exit");
  process.exitCode = typeof code === "number" ? code : 1;
  await sandbox.close();
}
