import type { RedisRateLimiterSettings } from "./options.js";
import { SCRIPT } from "./script.js";

/** What a process tells and asks. Times are durations, ms. */
export interface Question {
  /** Slots wanted; they get the ids `<me>:<first>`, `<me>:<first + 1>`, … */
  want: number;
  first: number;
  /** The epoch this process last saw; "" when it has no part in what Redis may have forgotten. */
  known: string;
  /** Slots this process has taken, by its own count. */
  own: number;
  /** How long ago it lost Redis, when it has started requests alone since; otherwise 0. */
  aloneMs: number;
  holdMs: number;
  /** It waits no longer. */
  leaves: boolean;
  /** The time in the last reply it got. */
  heard: number;
  /** Its slots, and when they come back: 0 or less is now. */
  entries: readonly (readonly [id: string, ms: number])[];
}

export interface Reply {
  granted: number;
  /** When there may be one for the rest. */
  waitMs: number;
  used: number;
  pausedMs: number;
  epoch: string;
  /** By Redis's clock. */
  time: number;
}

/** The log in Redis, as one process sees it. */
export class SharedLog {
  /** This process, among those that share the log. */
  readonly me = crypto.randomUUID();
  readonly #settings: RedisRateLimiterSettings;
  readonly #keys: string[];
  #sha: string | undefined;

  constructor(settings: RedisRateLimiterSettings) {
    this.#settings = settings;
    // One hash tag: in a cluster, the three live on the same node.
    this.#keys = ["log", "state", "line"].map((name) => `{${settings.key}}:${name}`);
  }

  /** @throws when Redis does not answer within `commandTimeoutMs`, or not with what the script gives */
  async ask(question: Question): Promise<Reply> {
    const { requests, perMs, leaseMs, fallbackRequests, commandTimeoutMs } = this.#settings;
    const { want, first, known, own, aloneMs, holdMs, leaves, heard, entries } = question;
    const fresh = `${this.me}:${first}`;
    const grace = commandTimeoutMs * 2;
    const numbers = [requests, perMs, leaseMs, fallbackRequests, grace, this.me, known, fresh, want, first, own];
    const args = [...numbers, Math.ceil(aloneMs), Math.ceil(holdMs), Number(leaves), heard, ...entries.flat()].map(
      String,
    );
    return within(this.#evaluate([String(this.#keys.length), ...this.#keys, ...args]), commandTimeoutMs);
  }

  async #evaluate(args: string[]): Promise<Reply> {
    const { sendCommand } = this.#settings;
    try {
      // Once it is known, the command leaves before this returns: a program that closes its client next has told all.
      this.#sha ??= await sha1(SCRIPT);
      return read(await sendCommand(["EVALSHA", this.#sha, ...args]));
    } catch (error) {
      // A Redis that was started anew, or was told to, has forgotten the script.
      if (!(error instanceof Error) || !error.message.includes("NOSCRIPT")) throw error;
      return read(await sendCommand(["EVAL", SCRIPT, ...args]));
    }
  }
}

function read(reply: unknown): Reply {
  const [granted, waitMs, used, pausedMs, epoch, time]: unknown[] = Array.isArray(reply) ? reply : [];
  if (isCount(granted) && isCount(waitMs) && isCount(used) && isCount(pausedMs) && typeof epoch === "string") {
    if (isCount(time)) return { granted, waitMs, used, pausedMs, epoch, time };
  }
  throw new Error("Redis gave a reply that is not the script's");
}

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** A client may keep a command for ever while it has no connection: whoever waits for it must not. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis did not answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
