/** What `npm run size` does. */
import { type Manifest, readManifest, webImports } from "../lib/manifest.js";
import { Refusal } from "../lib/refusal.js";
import { bundle, gzipped } from "./bundle.js";
import { type Packed, withPacked } from "./pack.js";

/** A size and its limit. */
export interface Budget {
  what: string;
  unit: "B gzipped" | "B" | "files";
  allowed: number;
  actual: number;
}

// Measured with esbuild. size-limit drops the exports of an entry from the bundle, subtracts an estimate for an empty
// one, and cannot say what one import adds to another.
const CORE = 'export * from "./dist/index.js";';
/** Loaded by `import()` once a call has to wait: an app whose bundler splits its output does not start with it. */
const LATER = "bottleneck";
/** What services import: the client with everything that it can do. */
const IMPORTED = 'export { createSyncroClient, unwrap, batch, createRateLimiter } from "./dist/index.js";';

/**
 * What an import may weigh by itself, gzipped. The small ones hold the core to statements without side effects, as any other
 * would stay in every bundle (`@__PURE__` where esbuild cannot tell).
 */
const ALONE: Record<string, [code: string, allowed: number]> = {
  "the core as services import it, with its dependencies": [IMPORTED, 32_700],
  "the core, every guard and error class too": [CORE, 33_100],
  "import { SyncroApiError }": ['export { SyncroApiError } from "./dist/index.js";', 450],
  "import { isSyncroApiError }": ['export { isSyncroApiError } from "./dist/index.js";', 220],
  "every error and guard": ['export * from "./src/errors/index.ts";', 1_100],
  "import { unwrap }": ['export { unwrap } from "./dist/index.js";', 180],
  "bottleneck, once a call has to wait": [`import("${LATER}/light.js");`, 7_300],
  "import type": ['import type { Ticket } from "./dist/index.js"; export type Mine = Ticket;', 0],
  "import { type … }": ['import { type Ticket } from "./dist/index.js"; export type Mine = Ticket;', 0],
};

/** What each optional import may add to the core, gzipped. Imports that need Node are never bundled. */
const ADDED: Record<string, number> = { validate: 8_300, cache: 6_800, redis: 3_800, helpers: 950, otel: 700 };

/** A sixth of it is the command, with its libraries and their licences: users install none of them. A fifteenth is docs/. */
const PACKED_BYTES = 821_000;
const PACKED_FILES = 350;

/**
 * @param folder a built package whose dependencies are installed
 * @throws Refusal when an import has no budget
 */
export async function measure(folder: string, { bytes, files }: Pick<Packed, "bytes" | "files">): Promise<Budget[]> {
  const manifest = await readManifest(folder);
  const budgets = budgetsOf(manifest);
  // Users install peers themselves.
  const external = Object.keys(manifest.peerDependencies ?? {});
  const weigh = async (code: string) =>
    gzipped(await bundle(folder, code, { external: code.includes(LATER) ? external : [...external, LATER] }));
  const core = await weigh(CORE);
  const alone = Object.entries(ALONE).map(
    async ([what, [code, allowed]]): Promise<Budget> => ({
      what,
      unit: "B gzipped",
      allowed,
      actual: await weigh(code),
    }),
  );
  const added = budgets.map(
    async ([name, allowed]): Promise<Budget> => ({
      what: `${manifest.name}/${name}, on top of the core`,
      unit: "B gzipped",
      allowed,
      actual: (await weigh(`${CORE} export * from "./dist/${name}/index.js";`)) - core,
    }),
  );
  return [
    ...(await Promise.all([...alone, ...added])),
    { what: "tarball", unit: "B", allowed: PACKED_BYTES, actual: bytes },
    { what: "tarball", unit: "files", allowed: PACKED_FILES, actual: files.size },
  ];
}

/** Each import with its budget, in the order of the budgets. */
export function budgetsOf(manifest: Manifest): [name: string, allowed: number][] {
  const names = webImports(manifest);
  const without = names.filter((name) => ADDED[name] === undefined);
  if (without.length > 0) {
    const imports = without.map((name) => `${manifest.name}/${name}`).join(", ");
    throw new Refusal(`no budget for ${imports}`, "add one to ADDED in scripts/package/size.ts");
  }
  const unknown = Object.keys(ADDED).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      `package.json does not export ${unknown.join(", ")}`,
      "remove it from ADDED in scripts/package/size.ts",
    );
  }
  return Object.entries(ADDED);
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
  const row = (what: string, actual: string, allowed: string, unit: string) =>
    `${what.padEnd(wide)} ${actual.padStart(9)} ${allowed.padStart(9)}  ${unit}`;
  say(row("", "actual", "allowed", ""));
  for (const { what, unit, allowed, actual } of budgets) {
    const over = actual > allowed ? `  ✗ ${number(actual - allowed)} over` : "";
    say(row(what, number(actual), number(allowed), `${unit}${over}`));
  }
  const over = budgets.filter(({ actual, allowed }) => actual > allowed);
  say(
    `${budgets.length} budgets, ${over.length} exceeded${over.length > 0 ? `: ${over.map(({ what }) => what).join("; ")}` : ""}`,
  );
  return over.length === 0 ? 0 : 1;
}

const number = (value: number): string => value.toLocaleString("en");
