import { picked } from "./columns.js";
import type { Sink, SinkOptions, Write } from "./types.js";

/** Indented for people, compact for programs. */
export const jsonText = (value: unknown, isForPeople: boolean): string =>
  `${JSON.stringify(value ?? null, null, isForPeople ? 2 : 0)}\n`;

/** One array, written when it is whole: half of one would be no JSON. */
export function jsonSink(write: Write, { fields, wrapper, isForPeople }: SinkOptions): Sink {
  const all: unknown[] = [];
  return {
    async take(rows) {
      for (const row of rows) all.push(fields === undefined ? row : picked(row, fields, wrapper));
    },
    end: () => write(jsonText(all, isForPeople)),
  };
}

/** A line each, as they come. */
export function ndjsonSink(write: Write, { fields, wrapper }: SinkOptions): Sink {
  const line = (row: unknown) => jsonText(fields === undefined ? row : picked(row, fields, wrapper), false);
  return {
    async take(rows) {
      if (rows.length > 0) await write(rows.map(line).join(""));
    },
    async end() {},
  };
}
