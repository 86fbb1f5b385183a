import { parseArgs } from "node:util";
import { startSandbox } from "../sandbox/index.js";
import { USAGE } from "./sandbox-usage.js";

// Whoever read the output may have enough of it: `| head`. The sandbox serves on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const SIZES = ["small", "msp", "large"] as const;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: text,
      "api-key": text,
      size: text,
      tickets: text,
      customers: text,
      now: text,
      seed: text,
      latency: text,
      "no-rate-limit": flag,
      quiet: flag,
      help: flag,
    },
  });
  const command = positionals.join(" ");
  if (values.help) console.log(USAGE);
  else if (command === "sandbox") await serve(values);
  else
    throw new Error(
      command === "" ? "no command given: expected sandbox" : `unknown command ${command}: expected sandbox`,
    );
} catch (error) {
  console.error(isPortTaken(error) ? portTaken(error) : `${firstSentence(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}

function isPortTaken(error: unknown): error is Error & { port: unknown } {
  return error instanceof Error && "port" in error && Reflect.get(error, "code") === "EADDRINUSE";
}

function portTaken({ port }: { port: unknown }): string {
  return `port ${String(port)} is in use: choose another with --port, or 0 for a free one`;
}

/** The rest of what `parseArgs` says is about arguments that begin with a dash. */
function firstSentence(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\. .*$/s, "");
}

type Values = {
  [name in "port" | "api-key" | "size" | "now" | "tickets" | "customers" | "seed" | "latency"]?: string | undefined;
} & {
  "no-rate-limit": boolean;
  quiet: boolean;
};

function sizeOf(given: string | undefined): (typeof SIZES)[number] | undefined {
  const size = SIZES.find((each) => each === given);
  if (given !== undefined && size === undefined) throw new Error(`--size must be small, msp or large, got ${given}`);
  return size;
}

function portOf(given = 0): number {
  if (given > 65_535) throw new Error(`--port must be 65535 or less, got ${given}`);
  return given;
}

async function serve(values: Values): Promise<void> {
  const wholeNumber = (name: keyof Values, fallback?: number): number | undefined => {
    const given = values[name];
    if (given === undefined) return fallback;
    if (!/^\d+$/.test(String(given))) throw new Error(`--${name} must be a whole number, got ${given}`);
    return Number(given);
  };
  const sandbox = await startSandbox({
    port: portOf(wholeNumber("port", 4010)),
    apiKey: values["api-key"],
    size: sizeOf(values.size),
    now: values.now,
    keepLog: false,
    tickets: wholeNumber("tickets"),
    customers: wholeNumber("customers"),
    seed: wholeNumber("seed"),
    latencyMs: wholeNumber("latency"),
    rateLimit: values["no-rate-limit"] ? false : undefined,
    onAnswer: ({ method, path, query, status, warning }) => {
      if (!values.quiet) console.log(status, method, path + query.replace(/api_key=[^&]*/, "api_key=…"));
      if (warning !== undefined) console.warn(`warning: ${warning}`);
    },
  });
  const key = values["api-key"] ?? "sandbox-key";
  console.log(`listening on ${sandbox.url}
with this package:  export SYNCRO_BASE_URL=${sandbox.url} SYNCRO_API_KEY=${key}
with anything else:  curl -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' '${sandbox.url}/tickets?page=1'`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void sandbox.close());
  whenLauncherEnds(() => void sandbox.close());
}

/**
 * A signal to `npx` ends it and the shell that it starts, not what runs in that shell. So who is started by it stops once its
 * parent is gone. Whoever starts the command otherwise may leave it alone with it.
 */
function whenLauncherEnds(stop: () => void): void {
  if (process.env.npm_config_user_agent === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
