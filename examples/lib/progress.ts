/** Updates one line on a terminal. Elsewhere prints every tenth line, and the last. */
export function progress(done: number, total: number | undefined, what: string): void {
  const line = `${what}: ${done} of ${total ?? "?"}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${done === total ? "\n" : ""}`);
  else if (done % 10 === 0 || done === total) console.error(line);
}
