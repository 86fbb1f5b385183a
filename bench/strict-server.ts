import type { FetchLike } from "../src/index.js";

/** The vendor's limit at its strictest: in any window every arrival counts, refused ones included. Half the latency each way. */
export class StrictServer {
  served = 0;
  refused = 0;
  #arrivals: number[] = [];

  constructor(
    readonly latencyMs: number,
    /** May change during a run, as if other programs used the same address. */
    public requests = 180,
    readonly perMs = 60_000,
    /** What it answers, if it does not refuse. */
    readonly answer: (url: string) => string = () => '{"tickets":[]}',
  ) {}

  readonly fetch: FetchLike = async (url) => {
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
    return new Response(this.answer(url), { headers: { "content-type": "application/json" } });
  };
}

/** Uses the global timer, which may be virtual; `node:timers/promises` never is. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
