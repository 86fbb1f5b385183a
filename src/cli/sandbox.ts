import { parseArgs } from "node:util";
import { startSandbox } from "../sandbox/index.js";

const USAGE = `syncro-msp sandbox: an account to try things on, at an address of this machine, for any language.
It remembers what is written to it until it is stopped (Ctrl+C), and begins with the same records every time.

  --port <number>       default 4010; 0 takes a free one
  --api-key <text>      default sandbox-key: "Authorization: Bearer sandbox-key"
  --tickets <number>    default 1300
  --customers <number>  default 60
  --seed <number>       another account for every number; default 1
  --latency <ms>        how long each answer waits; default 0
  --no-rate-limit       more than 180 requests a minute are answered too
  --quiet               no line for each request`;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: text,
      "api-key": text,
      tickets: text,
      customers: text,
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
      command === "" ? "the command is missing: there is one, sandbox" : `there is no command ${command}, only sandbox`,
    );
} catch (error) {
  console.error(isPortTaken(error) ? portTaken(error) : `${firstSentence(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}

function isPortTaken(error: unknown): error is Error & { port: unknown } {
  return error instanceof Error && "port" in error && Reflect.get(error, "code") === "EADDRINUSE";
}

function portTaken({ port }: { port: unknown }): string {
  return `port ${String(port)} is in use: give another with --port, 0 takes a free one`;
}

/** What `parseArgs` says after it is about arguments that begin with a dash. */
function firstSentence(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\. .*$/s, "");
}

type Values = { [name in "port" | "api-key" | "tickets" | "customers" | "seed" | "latency"]?: string | undefined } & {
  "no-rate-limit": boolean;
  quiet: boolean;
};

async function serve(values: Values): Promise<void> {
  const whole = (name: keyof Values, standard?: number): number | undefined => {
    const given = values[name];
    if (given === undefined) return standard;
    if (!/^\d+$/.test(String(given))) throw new Error(`--${name} must be a whole number, got ${given}`);
    return Number(given);
  };
  const sandbox = await startSandbox({
    port: whole("port", 4010),
    apiKey: values["api-key"],
    tickets: whole("tickets"),
    customers: whole("customers"),
    seed: whole("seed"),
    latencyMs: whole("latency"),
    rateLimit: values["no-rate-limit"] ? false : undefined,
    onAnswer: values.quiet ? undefined : ({ method, path, query, status }) => console.log(status, method, path + query),
  });
  const key = values["api-key"] ?? "sandbox-key";
  console.log(`listening on ${sandbox.url}
try:  curl -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' '${sandbox.url}/tickets?page=1'`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void sandbox.close());
}
