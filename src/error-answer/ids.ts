import { isRecord } from "../ground/index.js";

/** The ids that a request names, `id 4521, customer_id 31278`: a message may show them, and no other value. */
export const idsIn = (...sent: unknown[]): string =>
  sent
    .filter(isRecord)
    .flatMap(Object.entries)
    .filter(([name, value]) => /^(?:\w+_)?id$/.test(name) && isId(value))
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

const isId = (value: unknown): boolean =>
  (typeof value === "number" || typeof value === "string") && /^\d{1,19}$/.test(String(value));
