import { Refusal } from "../lib/refusal.js";

export { Refusal };

export type Say = (line: string) => void;

/**
 * Runs a step of a release.
 *
 * @param job its result is what the step's last line says
 * @returns the exit code: 0, or 1 when it refused
 */
export async function runStep(name: string, say: Say, job: () => Promise<string>): Promise<number> {
  try {
    say(`${name}: ${await job()}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`${name} refuses: ${error.message}. What to do: ${error.todo}.`);
    return 1;
  }
}
