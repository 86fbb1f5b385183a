export interface Measured {
  pages: number;
  name: string;
  seconds: number;
  refused: number;
}
export type Mode = "light" | "dark";

const COLORS = {
  light: { text: "#1f2328", faint: "#59636e", ours: "#0969da", other: "#afb8c1", refused: "#b35900" },
  dark: { text: "#f0f6fc", faint: "#9198a1", ours: "#4493f8", other: "#59636e", refused: "#e3953b" },
};

// In px. Names stand left of the bars, and what was measured right of them.
const WIDTH = 760;
const LEFT = 160;
const BARS = 430;
const ROW = 24;
const GAP = 30;

/** A group of bars for each number of pages, as SVG. */
export function picture(measured: readonly Measured[], mode: Mode): string {
  const color = COLORS[mode];
  const longest = Math.max(...measured.map(({ seconds }) => seconds));
  const groups = [...new Set(measured.map(({ pages }) => pages))];
  const parts = [
    text(0, 18, "Seconds to read a list, with 100 ms for an answer and 180 requests a minute", color.text, 600),
  ];
  let y = 44;
  for (const pages of groups) {
    parts.push(text(0, y, `${pages} pages`, color.faint, 600));
    y += 10;
    for (const { name, seconds, refused } of measured.filter((each) => each.pages === pages)) {
      const width = Math.max(2, Math.round((seconds / longest) * BARS));
      const isOurs = name === "syncro-msp";
      parts.push(
        text(0, y + 16, name, color.text, isOurs ? 600 : 400),
        `<rect x="${LEFT}" y="${y + 3}" width="${width}" height="${ROW - 6}" rx="2" fill="${isOurs ? color.ours : color.other}"/>`,
        text(LEFT + width + 8, y + 16, `${seconds} s`, color.text, isOurs ? 600 : 400),
      );
      if (refused > 0) parts.push(text(LEFT + width + 74, y + 16, `${refused} refused`, color.refused, 400));
      y += ROW;
    }
    y += GAP;
  }
  const height = y - GAP + 12;
  const said = measured.map(
    ({ pages, name, seconds, refused }) => `${pages} pages, ${name}: ${seconds} s, ${refused} refused`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">Seconds to read a list</title>`,
    `<desc id="desc">${escaped(said.join("; "))}</desc>`,
    `<g font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="13">`,
    ...parts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const text = (x: number, y: number, words: string, fill: string, weight: number): string =>
  `<text x="${x}" y="${y}" fill="${fill}" font-weight="${weight}">${escaped(words)}</text>`;

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
