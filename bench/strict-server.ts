import type { FetchLike } from "../src/index.js";

/** The vendor's limit at its strictest: every arrival counts, the refused ones too, in any window. Half of the latency each way. */
export class StrictServer {
  served = 0;
  refused = 0;
  #arrivals: number[] = [];

  constructor(
    readonly latencyMs: number,
    /** May change while it runs: somebody else uses the same address. */
    public requests = 180,
    readonly perMs = 60_000,
  ) {}

  readonly fetch: FetchLike = async () => {
    await sleep(this.latencyMs / 2);
    const at = performance.now();
    this.#arrivals.push(at);
    const first = this.#arrivals.findIndex((arrival) => arrival > at - this.perMs);
    this.#arrivals.splice(0, first);
    const refused = this.#arrivals.length > this.requests;
    if (refused) this.refused++;
    else this.served++;
    await sleep(this.latencyMs / 2);
    if (refused) return new Response("Retry later\n", { status: 429 });
    return new Response('{"tickets":[]}', { headers: { "content-type": "application/json" } });
  };
}

/** By the clock in force: `node:timers/promises` would not see the virtual one. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
