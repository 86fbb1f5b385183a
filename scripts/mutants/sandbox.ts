import { startSandbox } from "../../src/sandbox/index.js";
import { ask, closed, type Exchange, problemsOf } from "../../test/support/exchanges.js";
import { CASES } from "../../test/support/sandbox-cases.js";
import type { Description } from "../lib/description.js";

/** What the sandbox answers to each case of the contract tests: it knows nothing of the description. */
export async function recordExchanges(): Promise<Exchange[]> {
  const sandbox = await startSandbox({ rateLimit: false });
  try {
    const exchanges: Exchange[] = [];
    for (const [key, path, , body] of CASES) exchanges.push(await ask(sandbox, key, path, body));
    return exchanges;
  } finally {
    await sandbox.close();
  }
}

/** The first problem that a description has with the exchanges of some operations. */
export function problemWithSandbox(
  description: Description,
  exchanges: Exchange[],
  operations: string[],
): string | undefined {
  const strict = closed(description);
  for (const exchange of exchanges) {
    const [problem] = operations.includes(exchange.key) ? problemsOf(strict, exchange) : [];
    if (problem !== undefined) return problem;
  }
  return undefined;
}
