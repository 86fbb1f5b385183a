import { LRUCache } from "lru-cache";
import { abortable } from "../abort/index.js";
import { safely } from "../ground/index.js";
import type { Next, SyncroCall } from "../middleware.js";
import type { SyncroResult } from "../types.js";

type Result = SyncroResult<unknown>;

/** A cached answer, as JSON: each reader parses its own copy, and the size is known. */
interface CachedAnswer {
  resource: string;
  json: string;
  response: Response;
}

/** A request that several readers wait for. It is aborted when the last of them leaves, not the first. */
interface Flight {
  resource: string;
  answer: Promise<CachedAnswer | Result>;
  readers: number;
  controller: AbortController;
}

/** One account's cached answers, and the requests in flight for more. */
export class ReferenceStore {
  readonly #cached: LRUCache<string, CachedAnswer>;
  readonly #flights = new Map<string, Flight>();

  constructor({ ttlMs, maxEntries, maxSize }: { ttlMs: number; maxEntries: number; maxSize: number }) {
    this.#cached = new LRUCache({
      ttl: ttlMs,
      ttlResolution: 0, // no timers
      perf: { now: () => performance.now() }, // looked up on every call, because a clock may be replaced later
      max: maxEntries,
      maxSize,
      sizeCalculation: ({ json }) => json.length,
    });
  }

  async read(call: SyncroCall, next: Next, bypassed: boolean): Promise<Result> {
    const key = safely(() => keyOf(call));
    if (key === undefined) return next(call); // it has a value that cannot be sent
    const cached = bypassed ? undefined : this.#cached.get(key);
    if (cached !== undefined) {
      call.emit({ event: "cache", did: "hit" });
      return copyOf(cached);
    }
    const joined = bypassed ? undefined : this.#flights.get(key);
    call.emit({ event: "cache", did: bypassed ? "bypassed" : joined === undefined ? "miss" : "joined" });
    const flight = joined ?? this.#start(key, call, next);
    flight.readers++;
    try {
      return copyOf(await abortable(flight.answer, call.signal));
    } finally {
      if (--flight.readers === 0) this.#end(key, flight, call.signal.reason);
    }
  }

  /** Drops what the write of `call` may have made stale, and keeps requests already in flight from being cached. */
  drop(call: SyncroCall): void {
    const written = resourceOf(call.operation.path);
    const isStale = ({ resource }: { resource: string }) => written === resource || written.startsWith(`${resource}/`);
    let entries = 0;
    for (const [key, cached] of this.#cached.entries()) if (isStale(cached) && this.#cached.delete(key)) entries++;
    for (const [key, flight] of this.#flights) if (isStale(flight)) this.#flights.delete(key);
    if (entries > 0) call.emit({ event: "cache", did: "dropped", entries });
  }

  #start(key: string, call: SyncroCall, next: Next): Flight {
    const resource = resourceOf(call.operation.path);
    const controller = new AbortController();
    const fetch = async (): Promise<CachedAnswer | Result> => {
      const result = await next({ ...call, signal: controller.signal });
      // What nests too deep to be made text of is not cached.
      const json = result.error === undefined ? safely(() => JSON.stringify(result.data)) : undefined;
      if (json === undefined) return result;
      const cached = { resource, json, response: result.response };
      if (this.#flights.get(key) === flight) this.#cached.set(key, cached);
      return cached;
    };
    const flight: Flight = { resource, answer: Promise.resolve().then(fetch), readers: 0, controller };
    this.#flights.set(key, flight);
    return flight;
  }

  #end(key: string, flight: Flight, reason: unknown): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
    flight.controller.abort(reason);
  }
}

const copyOf = (answer: CachedAnswer | Result): Result =>
  "json" in answer ? { data: JSON.parse(answer.json), response: answer.response } : answer;

/** The path up to its first parameter: a write at or below it makes what was read there stale. */
const resourceOf = (path: string): string => path.replace(/\/\{.*/, "");

/** The same key for the same question, whatever the order of its parameters and headers. */
function keyOf({ operation, params, headers }: SyncroCall): string {
  const sorted = (values: object) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .sort();
  return JSON.stringify([operation.id, sorted(params.path), sorted(params.query), sorted(headers)]);
}
