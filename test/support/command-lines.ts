import fc from "fast-check";
import { catalogOf, readDescription } from "../../src/catalog/index.js";
import { ownNames, vendorFlags } from "../../src/cli/arguments/index.js";
import { exampleArguments } from "../../src/cli/commands/index.js";

const description = readDescription();
const catalog = catalogOf(description);
const flags = [...new Set(catalog.flatMap((entry) => vendorFlags(description, entry).map(({ flag }) => flag)))];
const lines = catalog.map((entry) => exampleArguments(description, entry));
const OWN = ["operations", "help", "request", "profiles", "logout", "whoami", "completion", "complete", "nonsense"];

/** Words that programs stumble over, and what comes to a keyboard. */
const word = (key: string) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        "1",
        "0",
        "-1",
        "true",
        "null",
        "",
        "New",
        "2026-11-26",
        "json",
        "csv",
        "table",
        "a=1",
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "--",
        "-",
        "--x",
        "-x",
        "--=",
        "[",
        "{",
        "[1",
        '{"a":1}',
        "a[0].b=1",
        "__proto__.x=1",
        "..",
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(key, `--api-key=${key}`, `--${key}`, `key=${key}`, `{"a":"${key}`) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  );

/**
 * Command lines: wild ones, and those of the description's examples with words put in, taken out and changed.
 *
 * @param key the API key, which turns up among the words
 */
export const commandLines = (key: string): fc.Arbitrary<string[]> => {
  const flag = fc.oneof(fc.constantFrom(...flags), fc.constantFrom(...ownNames()));
  const item = fc.oneof(
    word(key),
    flag,
    fc.tuple(flag, word(key)).map(([name, value]) => `${name}=${value}`),
  );
  const wild = fc.tuple(fc.constantFrom(...OWN, ...lines.map(([name = ""]) => name)), fc.array(item, { maxLength: 6 }));
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(2), item), { maxLength: 2 });
  const edited = fc
    .tuple(
      fc.constantFrom(...lines),
      edits,
      fc.constantFrom([], ["--yes"], ["--dry-run"], ["--yes", "--format", "table"]),
    )
    .map(([line, changes, end]) => [...changes.reduce(edit, line), ...end]);
  return fc
    .oneof(
      wild.map(([name, rest]) => [name, ...rest]),
      { weight: 3, arbitrary: edited },
      fc.array(item, { maxLength: 5 }),
    )
    .filter((line) => !line.some((each) => each.includes("api-key-command"))); // it would be run
};

function edit(line: string[], [place, kind, item]: [number, number, string]): string[] {
  const at = place % (line.length + 1);
  return [...line.slice(0, at), ...(kind === 0 ? [] : [item]), ...line.slice(kind === 1 ? at : at + 1)];
}

/** What no output may have: a stack trace, or the words of one. */
export const TRACE =
  /^\s+at .*[(:]\d+:\d+|node:internal|\bunexpected: |TypeError|ReferenceError|RangeError|SyntaxError/m;
