/** The names that every object has, so that a look-up in one finds something. */
const INHERITED = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "__defineGetter__"];

/** Values that no field and no parameter expects, as they would stand in JSON. */
export const NONSENSE: readonly unknown[] = [
  ...INHERITED,
  null,
  "",
  " ",
  "x",
  "\u0000",
  "%00",
  "%",
  "../..",
  "'; --",
  "🖨️\ud800",
  "x".repeat(5_000),
  "NaN",
  "0x10",
  "-1",
  "1e21",
  "Invoice 12",
  "2026-02-30",
  "9999-12-31T23:59:59Z",
  "2026-13-45T99:99:99+99:99",
  true,
  0,
  -1,
  1.5,
  1e21,
  1e300,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [null, "x", {}, []],
  { id: "x" },
  // As JSON it takes, and no text can be made of it.
  { toString: 1, valueOf: null },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

/** A body of nothing but such names, by themselves and as those of ids: JSON alone can have `__proto__` as a field. */
export const INHERITED_BODY: Record<string, unknown> = JSON.parse(
  `{${INHERITED.flatMap((name) => [name, `${name}_id`, `${name}_ids`])
    .map((name) => `${JSON.stringify(name)}:{"id":1}`)
    .join()}}`,
);
