import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.js";
import { keepSecret, type Shell } from "../../src/cli/shell.js";
import type { FetchLike } from "../../src/index.js";

export interface Ran {
  code: number;
  /** Standard output. */
  out: string;
  /** Standard error. */
  said: string;
}

export interface Surroundings {
  fetch?: FetchLike;
  env?: Record<string, string>;
  input?: string | Readable;
  /** Standard input and standard error are one. */
  isTerminal?: boolean;
  home?: string;
  stop?: AbortSignal;
  output?: Writable;
  /** What the terminal says of itself. */
  columns?: number;
}

export const KEY = "sandbox-key";
export const ACCOUNT = { SYNCRO_SUBDOMAIN: "acme", SYNCRO_API_KEY: KEY };

const noNetwork: FetchLike = async () => {
  throw new Error("a test must not reach the network");
};

/** Runs a command line in this process. */
export async function run(args: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const { fetch = noNetwork, env = ACCOUNT, input = "", home = "/nowhere", isTerminal = false } = around;
  const out = collector(around.columns);
  const errors = collector();
  const shell: Shell = {
    env,
    platform: process.platform,
    home,
    input: Object.assign(
      typeof input === "string" ? Readable.from([input]) : input,
      isTerminal && { isTTY: true, setRawMode() {} },
    ),
    output: around.output ?? out.stream,
    errors: Object.assign(errors.stream, { isTTY: isTerminal }),
    stop: around.stop ?? new AbortController().signal,
    secrets: new Set(),
    client: { fetch, rateLimit: false, retry: false },
  };
  keepSecret(shell, env.SYNCRO_API_KEY);
  const code = await main(args, shell);
  return { code, out: out.text(), said: errors.text() };
}

function collector(columns?: number) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, columns === undefined ? {} : { columns }),
    text: () => chunks.join(""),
  };
}

/** Answers every request alike, and keeps what was sent. */
export function answering(answer: (url: URL, init: RequestInit) => unknown, status = 200) {
  const requests: { method: string; url: URL; body: unknown }[] = [];
  const fetch: FetchLike = async (url, init) => {
    const at = new URL(url);
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    requests.push({ method: init.method ?? "GET", url: at, body });
    return Response.json(answer(at, init), { status });
  };
  return { fetch, requests };
}

/** A list of so many rows, 25 to a page. */
export function listOf<T>(key: string, rows: readonly T[], size = 25) {
  return answering((url) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    const meta = { page, total_pages: Math.ceil(rows.length / size), total_entries: rows.length, per_page: size };
    return { [key]: rows.slice((page - 1) * size, page * size), meta };
  });
}
