import { LRUCache } from "lru-cache";
import { abortable } from "../abort/index.js";
import type { Next, SyncroCall } from "../middleware.js";
import type { SyncroResult } from "../types.js";

type Result = SyncroResult<unknown>;

/** An answer as its text: every reader gets a copy of its own, and its size is known. */
interface Kept {
  root: string;
  json: string;
  response: Response;
}

/** A request that several readers wait for. It ends when the last of them has left, not when the first has. */
interface Flight {
  root: string;
  answer: Promise<Kept | Result>;
  readers: number;
  controller: AbortController;
}

/** What is kept of one account, and what is on its way. */
export class ReferenceStore {
  readonly #kept: LRUCache<string, Kept>;
  readonly #flights = new Map<string, Flight>();

  constructor({ ttlMs, maxEntries, maxSize }: { ttlMs: number; maxEntries: number; maxSize: number }) {
    this.#kept = new LRUCache({
      ttl: ttlMs,
      ttlResolution: 0, // no timers
      perf: { now: () => performance.now() }, // whichever clock there is when it is asked
      max: maxEntries,
      maxSize,
      sizeCalculation: ({ json }) => json.length,
    });
  }

  async read(call: SyncroCall, next: Next, bypassed: boolean): Promise<Result> {
    const key = keyOf(call);
    const kept = bypassed ? undefined : this.#kept.get(key);
    if (kept !== undefined) {
      call.emit({ event: "cache", did: "hit" });
      return copyOf(kept);
    }
    const joined = bypassed ? undefined : this.#flights.get(key);
    call.emit({ event: "cache", did: bypassed ? "bypassed" : joined === undefined ? "miss" : "joined" });
    const flight = joined ?? this.#begin(key, call, next);
    flight.readers++;
    try {
      return copyOf(await abortable(flight.answer, call.signal));
    } finally {
      if (--flight.readers === 0) this.#end(key, flight, call.signal.reason);
    }
  }

  /** Forgets what the write of `call` may have made old, and lets nothing be kept that was asked for before. */
  drop(call: SyncroCall): void {
    const written = rootOf(call.operation.path);
    const isOld = ({ root }: { root: string }) => written === root || written.startsWith(`${root}/`);
    let entries = 0;
    for (const [key, kept] of this.#kept.entries()) if (isOld(kept) && this.#kept.delete(key)) entries++;
    for (const [key, flight] of this.#flights) if (isOld(flight)) this.#flights.delete(key);
    if (entries > 0) call.emit({ event: "cache", did: "dropped", entries });
  }

  #begin(key: string, call: SyncroCall, next: Next): Flight {
    const root = rootOf(call.operation.path);
    const controller = new AbortController();
    const fetch = async (): Promise<Kept | Result> => {
      const result = await next({ ...call, signal: controller.signal });
      if (result.error !== undefined || result.data === undefined) return result;
      const kept = { root, json: JSON.stringify(result.data), response: result.response };
      if (this.#flights.get(key) === flight) this.#kept.set(key, kept);
      return kept;
    };
    const flight: Flight = { root, answer: Promise.resolve().then(fetch), readers: 0, controller };
    this.#flights.set(key, flight);
    return flight;
  }

  #end(key: string, flight: Flight, reason: unknown): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
    flight.controller.abort(reason);
  }
}

const copyOf = (answer: Kept | Result): Result =>
  "json" in answer ? { data: JSON.parse(answer.json), response: answer.response } : answer;

/** The part of the path that names the resource: a write below it makes old what was read from it. */
const rootOf = (path: string): string => path.replace(/\/\{.*/, "");

/** The same for calls that ask the same, in whichever order their keys stand. */
function keyOf({ operation, params, headers }: SyncroCall): string {
  const sorted = (values: object) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .sort();
  return JSON.stringify([operation.id, sorted(params.path), sorted(params.query), sorted(headers)]);
}
