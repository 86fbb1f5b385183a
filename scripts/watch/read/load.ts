/** Gets a reference from a file or an address. What is no reference is a failure, never "no difference". */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { Refusal } from "../../lib/refusal.js";
import { type Fields, isFields, type Reference } from "./parts.js";
import { readReference } from "./reference.js";

/** Nothing can be said about the reference. */
export class CannotRead extends Refusal {}

export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

const PATIENCE_MS = 60_000;

export async function loadReference(from: string, fetch: Fetch): Promise<Reference> {
  if (from.trim() === "") throw new CannotRead("there is no address", "name a file or an address");
  const text = await (/^https?:\/\//.test(from) ? textAt(from, fetch) : textIn(from));
  const reference = readReference(parsed(text.replace(/^\uFEFF/, ""), from));
  if (reference === undefined) {
    throw new CannotRead(
      `${from} is neither Swagger 2 nor OpenAPI 3 with paths`,
      "see whether the reference has moved",
    );
  }
  if (reference.operations.size > 0) return reference;
  throw new CannotRead(`${from} has no operations`, "see whether the reference has moved");
}

async function textIn(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new CannotRead(`${file} cannot be read: ${error.code ?? error.message}`, "name a file that is there");
  });
}

async function textAt(url: string, fetch: Fetch): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return await response.text();
    throw new CannotRead(`${url} answered ${response.status}`, "see whether the reference has moved");
  } catch (error) {
    if (error instanceof CannotRead || !(error instanceof Error)) throw error;
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    throw new CannotRead(`${url} cannot be fetched: ${why}`, "try again; if it stays so, see whether it has moved");
  }
}

function parsed(text: string, from: string): Fields {
  const moved = "open it in a browser: the reference may have moved";
  if (text.trim() === "") throw new CannotRead(`${from} is empty`, moved);
  if (text.trimStart().startsWith("<")) throw new CannotRead(`${from} is a web page, not a reference`, moved);
  let value: unknown;
  try {
    // YAML is read, too; what refers to itself in it is none of JSON's.
    value = JSON.parse(text.trimStart().startsWith("{") ? text : JSON.stringify(parse(text, { logLevel: "error" })));
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new CannotRead(`${from} is neither JSON nor YAML: ${why}`, moved);
  }
  if (isFields(value)) return value;
  throw new CannotRead(`${from} is no object`, moved);
}
