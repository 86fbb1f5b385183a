import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/support/closing-line.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A developer's own account must never be reached from a test.
    env: { SYNCRO_API_KEY: "", SYNCRO_SUBDOMAIN: "" },
  },
});
