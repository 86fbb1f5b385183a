import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { isRecord } from "../../catalog/index.js";
import { UsageError } from "../exit-code.js";
import type { Shell } from "../shell.js";
import type { Fields } from "./set.js";

/**
 * The object that `--body-file` names.
 *
 * @throws {UsageError} without a word of what is in the file
 */
export async function readBody(shell: Shell, file: string): Promise<Fields> {
  const text = textOf(file === "-" ? await buffer(shell.input) : await contentOf(file));
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

/** Windows PowerShell writes UTF-16 with a byte order mark, others UTF-8 with or without one. */
const textOf = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);

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
