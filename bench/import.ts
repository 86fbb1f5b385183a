/**
 * How long a cold `import` of the built package takes, each time in a new process, compared with openapi-fetch alone and
 * with nothing. Fails above 2.5 times openapi-fetch.
 *
 *     npm run build && npx tsx bench/import.ts
 */
import { execFileSync } from "node:child_process";
import { readManifest, webImports } from "../scripts/lib/manifest.js";
import { root } from "../scripts/lib/root.js";

const ROUNDS = 21;
const imports = webImports(await readManifest(root)).map((name) => `syncro-msp/${name}`);
const CANDIDATES: Record<string, string> = {
  "Node alone": "0",
  "openapi-fetch": 'await import("openapi-fetch")',
  "syncro-msp": 'await import("syncro-msp")',
  "syncro-msp, every import but the sandbox": `await Promise.all(${JSON.stringify(["syncro-msp", ...imports])}.map((name) => import(name)))`,
};

/** In ms: the import as the process itself sees it, and the whole process. */
function once(code: string): { import: number; process: number } {
  const program = `const began = performance.now(); ${code}; console.log(performance.now() - began);`;
  const began = performance.now();
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  return { import: Number(output), process: performance.now() - began };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// In turn, so that whatever else the machine does slows all of them. The first round warms the file cache and is not counted.
const runs = new Map(Object.keys(CANDIDATES).map((name) => [name, [] as ReturnType<typeof once>[]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, code] of Object.entries(CANDIDATES)) {
    const run = once(code);
    if (round > 0) runs.get(name)?.push(run);
  }
}
const medians = [...runs].map(([what, all]) => ({
  what,
  import: median(all.map((run) => run.import)),
  process: median(all.map((run) => run.process)),
}));
const baseline = medians[1] ?? { import: 1, process: 1 };
console.table(
  medians.map(({ what, import: own, process: whole }) => ({
    what,
    "import, ms": Number(own.toFixed(1)),
    "× openapi-fetch": Number((own / baseline.import).toFixed(2)),
    "whole process, ms": Number(whole.toFixed(0)),
    "× its process": Number((whole / baseline.process).toFixed(2)),
  })),
);
if ((medians[2]?.import ?? Number.NaN) > 2.5 * baseline.import) process.exitCode = 1;
