/** `: did you mean "subject"?` if a known name is one or two typos away from `name`, otherwise an empty string. */
export function nearest(name: string, known: readonly string[]): string {
  const allowed = name.length < 5 ? 1 : 2;
  const [best] = known
    .map((candidate) => ({ candidate, mistakes: distance(name, candidate) }))
    .filter(({ mistakes }) => mistakes <= allowed)
    .sort((a, b) => a.mistakes - b.mistakes);
  return best === undefined ? "" : `: did you mean ${JSON.stringify(best.candidate)}?`;
}

/** The Levenshtein distance; infinite, without comparing, if the lengths differ by more than two. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [above = 0, diagonal = 0, left = 0] = [row[j + 1], row[j], next[j]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
