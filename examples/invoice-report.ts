/**
 * Adds up the invoices of each month, prints a table and draws a chart.
 *
 *     invoice-report.ts [--months 12] [--until 2026-11] [--chart invoices.svg]
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createSyncroClient } from "syncro-msp";
import { barChart } from "./lib/bar-chart.js";
import { progress } from "./lib/progress.js";

const { values } = parseArgs({
  options: {
    months: { type: "string", default: "12" },
    until: { type: "string", default: new Date().toISOString().slice(0, 7) },
    chart: { type: "string", default: "invoices.svg" },
  },
});

/** The months up to and including `last`, oldest first: "2026-10", "2026-11". */
function monthsUntil(last: string, count: number): string[] {
  const [year = 0, month = 1] = last.split("-").map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
}

// In cents: totals are decimal strings, and sums of fractions drift.
const cents = (amount: string | number | null | undefined): number => Math.round(Number(amount ?? 0) * 100);
const report = new Map(
  monthsUntil(values.until, Number(values.months)).map((month) => [month, { invoices: 0, total: 0, paid: 0 }]),
);

const syncro = createSyncroClient();
const onProgress = ({ page, totalPages }: { page: number; totalPages: number | undefined }) =>
  progress(page, totalPages, "pages");
for await (const invoice of syncro.paginate("/invoices", {}, { onProgress })) {
  const month = report.get(invoice.date?.slice(0, 7) ?? "");
  if (month === undefined) continue;
  month.invoices += 1;
  month.total += cents(invoice.total);
  month.paid += cents(invoice.amount_paid);
}

const money = (amount: number): string => (amount / 100).toFixed(2);
console.table(
  Object.fromEntries(
    [...report].map(([month, { invoices, total, paid }]) => [
      month,
      { invoices, total: money(total), paid: money(paid), open: money(total - paid) },
    ]),
  ),
);
const bars = [...report].map(([label, { total, paid }]) => ({ label, value: total / 100, part: paid / 100 }));
await writeFile(values.chart, barChart("Invoiced by month", bars, { whole: "invoiced", part: "paid" }));
console.log(`chart written to ${values.chart}`);
