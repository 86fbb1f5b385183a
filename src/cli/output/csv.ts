import { stringify } from "csv-stringify/sync";
import { cellsOf, cellText, columnsFor } from "./columns.js";
import type { Sink, SinkOptions, Write } from "./types.js";

/** Rows as they come, under the columns of the first page. */
export function csvSink(write: Write, { fields, wrapper, columns, bom = false, excel = false }: SinkOptions): Sink {
  let header: readonly string[] | undefined;
  const lines = (records: unknown[][]) => stringify(records.map((cells) => cells.map((cell) => csvCell(cell, excel))));
  const open = (rows: readonly unknown[]): string => {
    header = columnsFor(rows, fields, columns);
    return header.length === 0 ? "" : `${bom ? "\uFEFF" : ""}${lines([[...header]])}`;
  };
  return {
    async take(rows) {
      const head = header === undefined ? open(rows) : "";
      const known = header ?? [];
      const text = head + lines(rows.map((row) => cellsOf(row, known, wrapper)));
      if (text !== "") await write(text);
    },
    async end() {
      if (header === undefined) await write(open([]));
    },
  };
}

/** What Excel, LibreOffice and Google Sheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-\d+(?:\.\d+)?$/;

function csvCell(value: unknown, excel: boolean): string {
  const text = cellText(value);
  return excel && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
