import { isRecord } from "../ground/index.js";

/** The ids that a request names, ` (id 4521, customer_id 31278)`, or nothing: a message may show them, and no other value. */
export function idsIn(...sent: unknown[]): string {
  const ids = sent
    .filter(isRecord)
    .flatMap(Object.entries)
    .filter(([name, value]) => /^(?:\w+_)?id$/.test(name) && isId(value))
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
  return ids && ` (${ids})`;
}

const isId = (value: unknown): boolean =>
  (typeof value === "number" || typeof value === "string") && /^\d{1,19}$/.test(String(value));
