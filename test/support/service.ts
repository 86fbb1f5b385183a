import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";

/** A program that runs until it is told to stop. */
export class Service {
  said = "";
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown>;
  #heard = () => {};

  constructor(command: string[], cwd: string, env: NodeJS.ProcessEnv) {
    const [file = "", ...args] = command;
    this.#child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    this.#exit = once(this.#child, "close").then(([code]: unknown[]) => code);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.said += text;
        this.#heard();
      });
    }
  }

  /** The first match of what it has said or will say. */
  async says(pattern: RegExp): Promise<string> {
    const found = new Promise<string>((resolve) => {
      const look = () => {
        const match = pattern.exec(this.said);
        if (match !== null) resolve(match[1] ?? match[0]);
      };
      this.#heard = look;
      look();
    });
    const ended = this.#exit.then((code) => {
      throw new Error(`it ended with ${code} and never said ${pattern}: ${this.said}`);
    });
    return Promise.race([found, ended]);
  }

  signal = (signal: "SIGTERM" | "SIGKILL"): boolean => this.#child.kill(signal);

  /** The exit code. */
  exited = (): Promise<unknown> => this.#exit;
}

/**
 * A request that has arrived when this resolves, and has not been answered: its body is still to come.
 *
 * @returns sends the body, and gives the answer
 */
export async function beginPost(url: string): Promise<(body: object) => Promise<{ status: number; body: unknown }>> {
  const headers = { Expect: "100-continue", "Content-Type": "application/json" };
  const outgoing = request(url, { method: "POST", headers });
  const answered = once(outgoing, "response");
  outgoing.flushHeaders();
  await once(outgoing, "continue");
  return async (body) => {
    outgoing.end(JSON.stringify(body));
    const [answer] = await answered;
    let text = "";
    for await (const chunk of answer) text += chunk;
    return { status: answer.statusCode, body: JSON.parse(text) };
  };
}
