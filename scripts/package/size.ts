/** What `npm run size` does. */
import { bundle, gzipped } from "./bundle.js";
import { type Packed, withPacked } from "./pack.js";

/** What there is of it, and how much there may be. */
export interface Budget {
  what: string;
  unit: "B gzipped" | "B" | "files";
  allowed: number;
  there: number;
}

// By esbuild and not by size-limit, which leaves an entry's exports out of the bundle and takes an estimate of an empty one
// off the result, and has no word for what an import adds to another.
const CORE = 'export * from "./dist/index.js";';
/** What a service imports of it, and all that it reaches: the client with everything it does. */
const IMPORTED = 'export { createSyncroClient, unwrap, batch, createRateLimiter } from "./dist/index.js";';

/** What an import weighs alone, gzipped. */
const ALONE: Record<string, [code: string, allowed: number]> = {
  "the core as services import it, with its dependencies": [IMPORTED, 29_800],
  "the core, every guard and error class too": [CORE, 30_000],
  "import { SyncroApiError }": ['export { SyncroApiError } from "./dist/index.js";', 450],
  "import { isSyncroApiError }": ['export { isSyncroApiError } from "./dist/index.js";', 450],
  "every error and guard": ['export * from "./dist/errors/index.js";', 1_100],
  "import { unwrap }": ['export { unwrap } from "./dist/index.js";', 150],
  "import type": ['import type { Ticket } from "./dist/index.js"; export type Mine = Ticket;', 0],
  "import { type … }": ['import { type Ticket } from "./dist/index.js"; export type Mine = Ticket;', 0],
};

/** What an optional import adds to the core, gzipped. */
const ADDED: Record<string, number> = { validate: 8_000, cache: 6_800, redis: 3_500, helpers: 950, otel: 700 };

const PACKED_BYTES = 480_000;
const PACKED_FILES = 365;

/** @param folder a built package, with its dependencies to be found from there */
export async function measure(folder: string, { bytes, files }: Pick<Packed, "bytes" | "files">): Promise<Budget[]> {
  const weigh = async (code: string) => gzipped(await bundle(folder, code));
  const core = await weigh(CORE);
  const alone = Object.entries(ALONE).map(
    async ([what, [code, allowed]]): Promise<Budget> => ({
      what,
      unit: "B gzipped",
      allowed,
      there: await weigh(code),
    }),
  );
  const added = Object.entries(ADDED).map(
    async ([name, allowed]): Promise<Budget> => ({
      what: `syncro-msp/${name}, beside the core`,
      unit: "B gzipped",
      allowed,
      there: (await weigh(`${CORE} export * from "./dist/${name}/index.js";`)) - core,
    }),
  );
  return [
    ...(await Promise.all([...alone, ...added])),
    { what: "tarball", unit: "B", allowed: PACKED_BYTES, there: bytes },
    { what: "tarball", unit: "files", allowed: PACKED_FILES, there: files.size },
  ];
}

/**
 * @param folder a built package
 * @returns the exit code: 1 when something is over its budget
 */
export async function runSize(folder: string, say: (text: string) => void): Promise<number> {
  const budgets = await withPacked(folder, (packed) => measure(folder, packed));
  return report(budgets, say);
}

export function report(budgets: readonly Budget[], say: (text: string) => void): number {
  const wide = Math.max(...budgets.map(({ what }) => what.length));
  const row = (what: string, there: string, allowed: string, unit: string) =>
    `${what.padEnd(wide)} ${there.padStart(9)} ${allowed.padStart(9)}  ${unit}`;
  say(row("", "there", "allowed", ""));
  for (const { what, unit, allowed, there } of budgets) {
    say(
      row(what, number(there), number(allowed), there > allowed ? `${unit}  ✗ ${number(there - allowed)} over` : unit),
    );
  }
  const over = budgets.filter(({ there, allowed }) => there > allowed);
  say(
    `${budgets.length} budgets, ${over.length} exceeded${over.length > 0 ? `: ${over.map(({ what }) => what).join("; ")}` : ""}`,
  );
  return over.length === 0 ? 0 : 1;
}

const number = (value: number): string => value.toLocaleString("en");
