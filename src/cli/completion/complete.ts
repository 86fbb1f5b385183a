import type { Library } from "../library.js";
import { type Shell, write } from "../shell.js";

export async function complete(shell: Shell, library: Library, words: readonly string[]): Promise<void> {
  const last = words.at(-1) ?? "";
  const found = library.names.filter((name) => name.startsWith(last));
  await write(shell, found.map((name) => `${name}\t${library.summaryOf(name)}\n`).join(""));
}
