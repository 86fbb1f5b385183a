import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { picture } from "../../scripts/picture/picture.js";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { measured } = JSON.parse(read("bench/pages.json"));

test.each(["light", "dark"] as const)("the %s picture is what was measured", (mode) => {
  expect(read(`docs/pages-${mode}.svg`)).toBe(picture(measured, mode));
});

test("names are text, and bars are as long as their seconds", () => {
  const drawn = picture(
    [
      { pages: 50, name: "a < b & c", seconds: 10, refused: 0 },
      { pages: 50, name: "syncro-msp", seconds: 5, refused: 2 },
    ],
    "light",
  );
  expect(drawn).toContain(">a &lt; b &amp; c</text>");
  expect([...drawn.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([430, 215]);
  expect(drawn.match(/refused<\/text>/g)).toHaveLength(1);
});

test("what README and bench/README.md say is what was measured", () => {
  for (const { seconds } of measured) {
    expect(read("bench/README.md")).toContain(`${seconds.toFixed(1)} s`);
    const said = seconds >= 100 ? String(Math.round(seconds)) : String(seconds);
    expect(read("README.md")).toMatch(new RegExp(`\\b${said.replace(".", "\\.")}\\b`));
  }
});
