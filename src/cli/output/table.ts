import Table from "cli-table3";
import stringWidth from "string-width";
import { withoutControls } from "../shell.js";
import { cellsOf, cellText, columnsFor } from "./columns.js";
import type { Sink, SinkOptions, Write } from "./types.js";

/** Rows in columns that fit the terminal, when the last one is there: before that nobody knows how wide they are. */
export function tableSink(write: Write, options: SinkOptions): Sink {
  const all: unknown[] = [];
  return {
    async take(rows) {
      all.push(...rows);
    },
    async end() {
      const { text, left } = tableOf(all, options);
      await write(text);
      if (left > 0) options.say(`${left} more ${left === 1 ? "column" : "columns"}: choose with --fields`);
    },
  };
}

interface Drawn {
  text: string;
  /** Columns that there was no room for. */
  left: number;
}

function tableOf(rows: readonly unknown[], { fields, columns, width, wrapper }: SinkOptions): Drawn {
  const names = columnsFor(rows, fields, columns).filter((name) => fields !== undefined || isUsed(rows, name));
  const cells = [[...names], ...rows.map((row) => cellsOf(row, names, wrapper).map(cellLine))];
  const widths = columnWidths(
    names.map((_, at) => cells.reduce((widest, line) => Math.max(widest, stringWidth(line[at] ?? "")), 0)),
    width,
    fields === undefined ? READABLE : LEAST,
  );
  const [head = [], ...body] = cells.map((line) => line.slice(0, widths.length));
  return { text: draw(head, body, widths), left: names.length - widths.length };
}

/** A column that is empty all the way down only takes room from others. */
const isUsed = (rows: readonly unknown[], name: string): boolean =>
  rows.length === 0 || rows.some((row) => cellText(cellsOf(row, [name])[0]) !== "");

/** One record: a line for each of its fields. */
export function recordTable(record: object, names: readonly string[], { width, wrapper }: SinkOptions): string {
  const cells = cellsOf(record, names, wrapper);
  const lines = names.map((name, at) => [name, cellLine(cells[at])]);
  const first = Math.max(5, ...names.map((name) => stringWidth(name)));
  const second = Math.max(5, ...lines.map(([, value = ""]) => stringWidth(value)));
  const room = Math.max(LEAST, width - first - 2 * AROUND - 1);
  return draw(["field", "value"], lines, [first, Math.min(second, room)], true);
}

function draw(head: readonly string[], body: readonly string[][], widths: readonly number[], wrap = false): string {
  const table = new Table({
    head: [...head],
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [], compact: true },
    wordWrap: wrap,
    wrapOnWordBoundary: true,
  });
  table.push(...body);
  return head.length === 0 ? "" : `${table.toString()}\n`;
}

/** A border and two spaces. */
const AROUND = 3;
const LEAST = 6;
/** Where nobody chose the columns, fewer that can be read are better than more that cannot. */
const READABLE = 16;

/**
 * The widths of as many columns as there is room for, the widest narrowed first.
 *
 * @param natural what they would take
 * @param narrowest how far a column may be narrowed
 */
export function columnWidths(natural: readonly number[], room: number, narrowest: number): number[] {
  const widths = natural.map((width) => Math.max(1, Math.min(width, room - AROUND - 1)));
  const least = (list: readonly number[]) => list.reduce((sum, width) => sum + Math.min(width, narrowest) + AROUND, 1);
  while (widths.length > 1 && least(widths) > room) widths.pop();
  const total = () => widths.reduce((sum, width) => sum + width + AROUND, 1);
  for (let over = total() - room; over > 0; over = total() - room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

const cellLine = (value: unknown): string => withoutControls(cellText(value)).replace(/\s+/g, " ");
