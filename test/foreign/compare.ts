import { expect } from "vitest";
import type { Call } from "./calls.js";
import { filled, type Kept } from "./fill.js";
import { found } from "./found.js";
import type { Answer } from "./send.js";

/** Holds an answer against what is expected of it. A path through a list that is empty leads nowhere. */
export function compare({ method, path, expects }: Call, { status, value }: Answer, kept: Kept): void {
  const said = `${method} ${path} answers ${status} ${JSON.stringify(value)?.slice(0, 300)}`;
  expect([expects.status].flat(), said).toContain(status);
  for (const path of expects.has ?? []) expect(valuesAt(value, path), `${path} is missing`).not.toContain(undefined);
  for (const [path, wanted] of Object.entries(expects.is ?? {})) {
    const right = typeof wanted === "string" ? filled(wanted, kept) : wanted;
    for (const one of valuesAt(value, path)) expect(one, path).toEqual(right);
  }
}

function valuesAt(value: unknown, path: string): unknown[] {
  const values = found(value, path);
  expect(values, `${path} is empty`).not.toEqual([]);
  return values;
}
