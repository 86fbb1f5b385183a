import fc from "fast-check";
import { expect, test } from "vitest";
import { Times } from "../../src/paginate/times.js";

const key = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer().filter((id) => id !== 0),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((id) => id !== 0),
  fc.constantFrom(2 ** 32, 2 ** 32 + 1, -(2 ** 32), Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, "1", "40", "id"),
);

test("it counts as a Map does", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 3 })), { maxLength: 200 }), (steps) => {
      const times = new Times();
      const map = new Map<string | number, number>();
      for (const [each, more] of steps) {
        const is = (map.get(each) ?? 0) + 1;
        expect(times.get(each)).toBe(is - 1);
        expect(times.count(each)).toBe(is);
        map.set(each, is + more - 1);
        if (more > 1) times.set(each, is + more - 1);
      }
      expect(new Map(times)).toEqual(map);
    }),
  );
});

test("100,000 ids, close together or far apart, in any order", () => {
  for (const step of [1, 7, 1_024, 2 ** 20, -3]) {
    const times = new Times();
    for (let row = 1; row <= 100_000; row++) if (times.count(row * step) !== 1) throw new Error(`${row} came before`);
    for (let row = 100_000; row >= 1; row--) if (times.get(row * step) !== 1) throw new Error(`${row} is lost`);
    expect(times.get(100_001 * step)).toBe(0);
    expect([...times]).toHaveLength(100_000);
  }
});
