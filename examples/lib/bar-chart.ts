export interface Bar {
  label: string;
  /** The whole, and the part of it drawn in full colour, in the same unit. */
  value: number;
  part: number;
}

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 64;
const BOTTOM = 40;
const TOP = 52;

/** A bar chart as SVG, its unit over the scale. Each bar shows the whole in a pale colour and the part in a dark one. */
export function barChart(
  title: string,
  bars: readonly Bar[],
  words: { whole: string; part: string; unit: string },
): string {
  const top = niceMaximum(Math.max(1, ...bars.map(({ value }) => value)));
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const step = (WIDTH - LEFT - 16) / Math.max(1, bars.length);
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const at = y(top * share);
    return `<line x1="${LEFT}" x2="${WIDTH - 16}" y1="${at}" y2="${at}" stroke="#e3e7ec"/><text x="${LEFT - 8}" y="${at + 4}" text-anchor="end">${short(top * share)}</text>`;
  });
  const columns = bars.map(({ label, value, part }, index) => {
    const x = LEFT + index * step + step * 0.18;
    const column = (height: number, fill: string) =>
      `<rect x="${x}" y="${y(height)}" width="${step * 0.64}" height="${HEIGHT - BOTTOM - y(height)}" fill="${fill}"/>`;
    return `<g><title>${quoted(`${label}: ${words.whole} ${short(value)}, ${words.part} ${short(part)} ${words.unit}`)}</title>${column(value, "#bcd4ef")}${column(part, "#0b5cad")}<text x="${x + step * 0.32}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle" font-size="10">${quoted(label)}</text></g>`;
  });
  const legend = [words.whole, words.part].map((word, index) => {
    const x = WIDTH - 200 + index * 100;
    return `<rect x="${x}" y="18" width="12" height="12" fill="${["#bcd4ef", "#0b5cad"][index]}"/><text x="${x + 18}" y="28">${quoted(word)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#3c4654">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="16" y="24" font-size="16" font-weight="600">${quoted(title)}</text>
<text x="16" y="42">${quoted(words.unit)}</text>
${[...legend, ...grid, ...columns].join("\n")}
</svg>
`;
}

/** Rounds up to 1, 2, 5 or 10 times a power of ten. */
function niceMaximum(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((step) => step * power >= value) ?? 10);
}

const short = (value: number): string =>
  value >= 1_000 ? `${Math.round(value / 100) / 10}k` : String(Math.round(value));

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const quoted = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
