import { isRecord } from "../../catalog/index.js";
import type { Format } from "../arguments/index.js";
import { type Shell, write } from "../shell.js";
import { columnsFor } from "./columns.js";
import { jsonText } from "./json.js";
import { type OutputFlags, openSink, sinkOptions } from "./sink.js";
import { isOneRecord, recordTable } from "./table.js";

/** How an answer is to be printed. */
export interface Printed extends OutputFlags {
  readonly format?: Format;
  /** The key of the answer that holds its rows or its record. */
  readonly key: string | undefined;
  readonly columns: readonly string[];
}

/** Prints one answer: as it came, or what is in it in the form that was asked for. */
export async function printAnswer(shell: Shell, answer: unknown, { key, columns, ...flags }: Printed): Promise<void> {
  if (answer === undefined || answer === null) return;
  const { format, fields } = flags;
  const isForPeople = shell.output.isTTY === true;
  if (typeof answer === "string" && format !== "json" && format !== "ndjson") return write(shell, `${answer}\n`);
  if ((format ?? "json") === "json" && fields === undefined) return write(shell, jsonText(answer, isForPeople));
  const inside =
    key !== undefined && isRecord(answer) && Object.hasOwn(answer, key) ? Reflect.get(answer, key) : answer;
  const options = sinkOptions(shell, flags, columns);
  if (isOneRecord(inside) && format === "table") {
    return write(shell, recordTable(inside, columnsFor([inside], fields, columns), options.width));
  }
  if (isOneRecord(inside) && (format ?? "json") === "json") {
    const sink = openSink(shell, "ndjson", options);
    await sink.take([inside]);
    return sink.end();
  }
  const sink = openSink(shell, format ?? "json", options);
  await sink.take(Array.isArray(inside) ? inside : [inside]);
  await sink.end();
}
