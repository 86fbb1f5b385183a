import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Ends the run with the line that CI reads. A file that could not be run and an error outside of tests are failures. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        counts[state === "pending" ? "failed" : state]++;
      }
      if (module.state() === "failed" && tests.every((test) => test.result().state !== "failed")) counts.failed++;
    }
    const line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
    process.on("exit", () => console.log(line));
  }
}
