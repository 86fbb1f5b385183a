import type { Format } from "../arguments/index.js";
import { type Shell, say, write } from "../shell.js";
import { csvSink } from "./csv.js";
import { jsonSink, ndjsonSink } from "./json.js";
import { tableSink } from "./table.js";
import type { Sink, SinkOptions, Write } from "./types.js";

const SINKS: Record<Format, (write: Write, options: SinkOptions) => Sink> = {
  json: jsonSink,
  ndjson: ndjsonSink,
  csv: csvSink,
  table: tableSink,
};

export type OutputFlags = Partial<Pick<SinkOptions, "fields" | "bom" | "excel">>;

export function sinkOptions(
  shell: Shell,
  { fields, bom, excel }: OutputFlags,
  columns: readonly string[],
  wrapper?: string,
): SinkOptions {
  const isForPeople = shell.output.isTTY === true;
  return { fields, wrapper, bom, excel, columns, isForPeople, width: widthOf(shell), say: (text) => say(shell, text) };
}

export const openSink = (shell: Shell, format: Format, options: SinkOptions): Sink =>
  SINKS[format]((text) => write(shell, text), options);

/** Where the output is no terminal, it may still be shown on one. */
function widthOf({ output, env }: Shell): number {
  const said = output.columns ?? Number(env.COLUMNS);
  return Number.isSafeInteger(said) && said >= 20 ? said : 120;
}
