/** Apart from the sandbox itself: completion has to know its flags without loading it. */
export const USAGE = `Usage: syncro-msp sandbox [options]

Serves an in-memory Syncro account on this machine, to try things out from any language. It starts with the same records
every time and keeps what you write until you stop it (Ctrl+C).

  --port <number>       port to listen on; 0 picks a free one (default: 4010)
  --api-key <text>      key that requests must send as "Authorization: Bearer <text>" (default: sandbox-key)
  --size <size>         small, msp or large: 60, 1,300 or 75,000 tickets at the start (default: msp)
  --tickets <number>    tickets at the start, in place of the size's
  --customers <number>  customers at the start, in place of the size's
  --now <time>          where the account's clock stands, such as 2026-11-20T09:00:00-05:00: two runs then give the same
                        answers (default: the machine's clock)
  --seed <number>       a different account for each number (default: 1)
  --latency <ms>        delay of each answer, in milliseconds (default: 0)
  --no-rate-limit       allow more than 180 requests a minute
  --quiet               do not print a line for each request
  --help                show this help`;

/** Its flags, and what they mean. */
export const SANDBOX_FLAGS: [flag: string, text: string][] = [
  ...USAGE.matchAll(/^ {2}(--\S+)(?: <\S+>)? {2,}(.*)$/gm),
].map(([, flag = "", text = ""]) => [flag, text]);
