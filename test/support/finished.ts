import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** What a program printed, and how it ended. */
export async function finished(child: ChildProcess) {
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
