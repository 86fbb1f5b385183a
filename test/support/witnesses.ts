import { join } from "node:path";
import { root } from "../../scripts/lib/root.js";
import type { Witnesses } from "../../scripts/mutants/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { unlikeFacts } from "../facts/unlike.js";
import { ask, closed, type Exchange, problemsOf } from "./exchanges.js";
import { CASES } from "./sandbox-cases.js";

/** The tests that know the API from elsewhere than its description. */
export const witnesses: Witnesses = {
  types: join(root, "test/types/resources"),
  facts: (description) => unlikeFacts(description)[0],
  async sandbox() {
    const exchanges = await recordExchanges();
    return (description, operations) => {
      const strict = closed(description);
      for (const exchange of exchanges) {
        const [problem] = operations.includes(exchange.key) ? problemsOf(strict, exchange) : [];
        if (problem !== undefined) return problem;
      }
      return undefined;
    };
  },
};

/** What the sandbox answers to each case of the contract tests. */
async function recordExchanges(): Promise<Exchange[]> {
  const sandbox = await startSandbox({ rateLimit: false });
  try {
    const exchanges: Exchange[] = [];
    for (const [key, path, , body] of CASES) exchanges.push(await ask(sandbox, key, path, body));
    return exchanges;
  } finally {
    await sandbox.close();
  }
}
