import { isRecord } from "../../catalog/index.js";
import type { Format } from "../arguments/index.js";
import { UsageError } from "../exit-code.js";
import { type Shell, write } from "../shell.js";
import { columnsFor, fieldOf, isObject } from "./columns.js";
import { jsonText } from "./json.js";
import { type OutputFlags, openSink, sinkOptions } from "./sink.js";
import { recordTable } from "./table.js";

/** How an answer is to be printed. */
export interface Printed extends OutputFlags {
  readonly format?: Format;
  /** The key of the answer that holds its rows or its record. */
  readonly key: string | undefined;
  readonly columns: readonly string[];
}

/**
 * Prints one answer: as it came, or what is in it in the form that was asked for.
 *
 * @throws {UsageError} where nothing of it would be printed, for want of the key that holds its rows
 */
export async function printAnswer(shell: Shell, answer: unknown, { key, columns, ...flags }: Printed): Promise<void> {
  if (answer === undefined) return;
  const { format = "json", fields } = flags;
  const isForPeople = shell.output.isTTY === true;
  if (answer === null) return write(shell, jsonText(answer, isForPeople));
  if (typeof answer === "string" && format !== "json" && format !== "ndjson") return write(shell, `${answer}\n`);
  if (format === "json" && fields === undefined) return write(shell, jsonText(answer, isForPeople));
  const found: unknown = key !== undefined && isObject(answer) && Object.hasOwn(answer, key) ? answer[key] : undefined;
  const [inside, wrapper] = isRecord(found) ? [found, key] : [answer, undefined];
  if (key === undefined && columns.length === 0 && (format !== "ndjson" || fields !== undefined)) {
    refuseIfNothing(inside, columnsFor([inside], fields, columns));
  }
  const options = sinkOptions(shell, flags, columns, wrapper);
  if (isObject(inside) && format === "table") {
    return write(shell, recordTable(inside, columnsFor([inside], fields, columns), options));
  }
  // One record is an object in JSON, not an array of one.
  const sink = openSink(shell, isObject(inside) && format === "json" ? "ndjson" : format, options);
  await sink.take(Array.isArray(inside) ? inside : [inside]);
  await sink.end();
}

/** Rows under a key that nobody has named would not be printed. */
function refuseIfNothing(answer: unknown, columns: readonly string[]): void {
  if (!isObject(answer) || columns.some((column) => fieldOf(answer, column) !== undefined)) return;
  const lists = Object.keys(answer).filter((name) => Array.isArray(answer[name]));
  if (lists.length === 0) return;
  throw new UsageError(
    `nothing of the answer fits a column: add --items ${lists.join(" or --items ")} to \`request\` for its rows`,
  );
}
