import { writeFile } from "node:fs/promises";

/** Writes to a file, or to standard output if none is named. */
export async function writeOut(file: string | undefined, text: string): Promise<void> {
  if (file === undefined) process.stdout.write(text);
  else await writeFile(file, text);
}
