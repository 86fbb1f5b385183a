import { once } from "node:events";
import { join } from "node:path";
import { root } from "../../scripts/lib/root.js";
import { runProgram } from "../../scripts/lib/run-program.js";

/** What a program of `examples/` printed, and how it ended. It runs as it stands, in a folder of its own. */
export async function runExample(sandboxUrl: string, cwd: string, name: string, ...args: string[]) {
  return finished(runProgram(sandboxUrl, join(root, "examples", `${name}.ts`), args, { cwd, stdio: "pipe" }));
}

export async function finished(child: ReturnType<typeof runProgram>) {
  let out = "";
  let errors = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [code]: unknown[] = await once(child, "close");
  return { code, out, errors };
}
