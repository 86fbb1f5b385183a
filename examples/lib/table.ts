/** Rows under the names of their columns. Numbers stand to the right. */
export function table(rows: readonly Record<string, string | undefined>[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((name) => {
    const cells = rows.map((row) => row[name] ?? "");
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    const isNumbers = cells.every((cell) => /^-?[\d.]*$/.test(cell));
    return [name, ...cells].map((cell) => (isNumbers ? cell.padStart(width) : cell.padEnd(width)));
  });
  const lines = ["", ...rows].map((_, index) =>
    columns
      .map((cells) => cells[index])
      .join("  ")
      .trimEnd(),
  );
  return lines.join("\n");
}
