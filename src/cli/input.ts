import { addAbortSignal } from "node:stream";
import { buffer } from "node:stream/consumers";
import { UsageError } from "./exit-code.js";
import type { Shell } from "./shell.js";

/** All of standard input. A stop ends the wait for it. */
export async function readInput({ input, stop }: Shell): Promise<Buffer> {
  try {
    return await buffer(addAbortSignal(stop, input));
  } finally {
    stop.throwIfAborted();
  }
}

/**
 * Text as programs write it: UTF-8, with or without a byte order mark, or the UTF-16 of Windows PowerShell.
 *
 * @param name what the bytes were read from, in words
 * @throws {UsageError} for any other encoding, whose letters would be sent damaged
 */
export function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8 or UTF-16: save it as UTF-8`);
  }
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
