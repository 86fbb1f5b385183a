import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * A folder each. `npm test` runs the first seven, `npm run test:rest` the others.
 *
 * Without `isolate`, files share their modules, since to import them anew took a third of the time. So a test puts back
 * what it changes: variables, globals, timers, what a module holds.
 */
const rooms: Record<string, TestProjectInlineConfiguration["test"]> = {
  // Its concurrent tests do nothing but wait for time-outs.
  core: { maxConcurrency: 20, isolate: false },
  contract: { isolate: false },
  types: { isolate: false },
  facts: { isolate: false },
  examples: { isolate: false },
  cli: { isolate: false },
  // Each program has a sandbox of its own.
  foreign: { isolate: false },
  // Bodies of many megabytes and hours of virtual time.
  load: {},
  tools: { isolate: false },
  package: { globalSetup: "test/package/build-once.ts" },
  docs: {},
  // Its tests measure time while they wait: few enough at once that nobody waits for the processor.
  redis: { maxConcurrency: 3 },
  release: {},
};

export default defineConfig({
  // Programs import the package by its name: here that is its sources, as in tsconfig.json. Nothing needs a build.
  resolve: {
    alias: [
      { find: /^syncro-msp$/, replacement: `${root}src/index.ts` },
      { find: /^syncro-msp\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    root,
    projects: Object.entries(rooms).map(([name, settings]) => ({
      extends: true,
      test: { name, include: [`test/${name}/**/*.test.ts`], ...settings },
    })),
    reporters: ["default", "./test/foreign/tally.ts", "./test/support/closing-line.ts"],
    // Most files wait for a server or a child more than they compute: two at once also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A developer's own account must never be reached from a test, and no setting of a shell changes what one sees.
    env: { SYNCRO_API_KEY: "", SYNCRO_SUBDOMAIN: "", SYNCRO_BASE_URL: "", SYNCRO_READ_ONLY: "", FORCE_COLOR: "0" },
  },
});
