import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isRecord } from "../../catalog/index.js";
import { UsageError } from "../exit-code.js";
import { decode, readInput } from "../input.js";
import type { Shell } from "../shell.js";
import type { Fields } from "./set.js";

/**
 * The object that `--body-file` names.
 *
 * @param asks whether a question follows: a keyboard that was read to its end cannot answer it
 * @throws {UsageError} without a word of what is in the file
 */
export async function readBody(shell: Shell, file: string, asks: boolean): Promise<Fields> {
  if (file === "-" && asks && shell.input.isTTY) {
    throw new UsageError("--body-file - reads the keyboard, which can then not be asked: add --yes or --dry-run");
  }
  const text = decode(file === "-" ? await readInput(shell) : await contentOf(file), named(file));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new UsageError(`${named(file)} is not JSON`);
  }
  if (!isRecord(body) || Array.isArray(body)) throw new UsageError(`${named(file)} must hold a JSON object`);
  return body;
}

/** A file to be sent, under its own name. */
export const readUpload = async (file: string): Promise<File> =>
  new File([Uint8Array.from(await contentOf(file))], basename(file));

async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "an error";
    throw new UsageError(`${named(file)} cannot be read: ${code === "ENOENT" ? "there is no such file" : code}`);
  }
}

const named = (file: string): string =>
  file === "-" ? "standard input" : file.trim() === "" ? "a file without a name" : file;
