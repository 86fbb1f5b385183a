/**
 * Adds up the invoices of each month and prints a table. With --out it also draws a chart.
 *
 *     invoice-report.ts [--months 6] [--until 2026-11] [--out invoices.svg]
 */
import { writeFile } from "node:fs/promises";
import { createSyncroClient, unwrap } from "syncro-msp";
import { readArguments, UsageError, wholeNumber } from "./lib/arguments.js";
import { barChart } from "./lib/bar-chart.js";
import { progress } from "./lib/progress.js";
import { table } from "./lib/table.js";

const { values } = readArguments("invoice-report.ts [--months 6] [--until 2026-11] [--out invoices.svg]", {
  options: {
    months: { type: "string", default: "12" },
    until: { type: "string", default: new Date().toISOString().slice(0, 7) },
    out: { type: "string" },
  },
});
const months = wholeNumber("--months", values.months);
if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(values.until)) throw new UsageError(`--until: ${values.until} is not a month`);

/** The months up to and including `last`, oldest first: "2026-10", "2026-11". */
function monthsUntil(last: string, count: number): string[] {
  const [year = 0, month = 1] = last.split("-").map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
}

// In cents: totals are decimal strings, and sums of fractions drift.
const cents = (amount: string | number | null | undefined): number => Math.round(Number(amount ?? 0) * 100);
const report = new Map(monthsUntil(values.until, months).map((month) => [month, { invoices: 0, total: 0, paid: 0 }]));

const syncro = createSyncroClient();
// Amounts have no unit of their own: it is the account's.
const { locale } = await unwrap(syncro.GET("/settings"));
const unit = locale?.iso_code ?? "units of the account's currency";
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
const rows = [...report].map(([month, { invoices, total, paid }]) => {
  const [invoiced, received, open] = [total, paid, total - paid].map(money);
  return { month, invoices: String(invoices), invoiced, paid: received, open };
});
console.log(`Amounts in ${unit}\n\n${table(rows)}`);

if (values.out !== undefined) {
  const bars = [...report].map(([label, { total, paid }]) => ({ label, value: total / 100, part: paid / 100 }));
  await writeFile(values.out, barChart("Invoiced by month", bars, { whole: "invoiced", part: "paid", unit }));
  console.log(`\nchart written to ${values.out}`);
}
