import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** A folder each. `npm test` runs the first five, `npm run test:rest` the others. */
const rooms = ["core", "contract", "types", "facts", "examples", "tools", "package", "docs", "redis", "release"];

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
    projects: rooms.map((name) => ({
      extends: true,
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`],
        ...(name === "package" ? { globalSetup: "test/package/build-once.ts" } : {}),
      },
    })),
    reporters: ["default", "./test/support/closing-line.ts"],
    // Most files wait for a server or a child more than they compute: two at once also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Of tests that say they are concurrent: they wait for time-outs, which must not become longer than these are.
    maxConcurrency: 10,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A developer's own account must never be reached from a test.
    env: { SYNCRO_API_KEY: "", SYNCRO_SUBDOMAIN: "" },
  },
});
