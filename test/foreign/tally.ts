import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with a line for each foreign program: how many of its calls the sandbox answers as the API does. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules
      .filter(({ project }) => project.name === "foreign")
      .flatMap(({ children }) => [...children.suites()])
      .map(({ name, children }) => {
        const tests = [...children.allTests()];
        return { name, works: tests.filter((test) => test.result().state === "passed").length, all: tests.length };
      })
      .sort((a, b) => a.name.localeCompare(b.name, "en"));
    if (rows.length === 0) return;
    const sum = (count: "works" | "all") => rows.reduce((total, row) => total + row[count], 0);
    const table = [...rows, { name: "all programs", works: sum("works"), all: sum("all") }];
    const width = Math.max(...table.map(({ name }) => name.length));
    console.log("\nForeign programs: calls that are answered as by the API / calls");
    for (const { name, works, all } of table) {
      console.log(`  ${name.padEnd(width)}  ${String(works).padStart(4)} / ${String(all).padStart(4)}`);
    }
  }
}
