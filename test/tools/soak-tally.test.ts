import { expect, test } from "vitest";
import { type Claims, tally } from "../soak/tally.js";

const claims: Claims = new Map([
  ["made", "created"],
  ["twice", "created"],
  ["gone", "created"],
  ["refused", "absent"],
  ["denied", "absent"],
  ["maybe", "unknown"],
  ["perhaps", "unknown"],
  ["doubted", "unknown"],
]);

test("what the server holds is held against what was said", () => {
  const held = [
    "made",
    "twice",
    "twice",
    "denied",
    "maybe",
    "doubted",
    "doubted",
    "somebody else's",
    "somebody else's",
  ];
  expect(tally(claims, held)).toEqual({ doubled: ["twice", "doubted"], lost: ["gone"], denied: ["denied"] });
});

test("all as it was said", () => {
  expect(tally(claims, ["made", "twice", "gone", "maybe"])).toEqual({ doubled: [], lost: [], denied: [] });
});
