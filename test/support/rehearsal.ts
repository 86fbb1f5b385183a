import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { lastLine, run } from "../../scripts/lib/command.js";
import { root } from "../../scripts/lib/root.js";
import type { Step } from "../../scripts/release/steps.js";
import { cloneTree, PLAIN_GIT } from "./clone.js";
import { type Registry, startRegistry } from "./registry.js";

/** A registry, a clone of this tree that publishes there, and a log of what happened. */
export class Rehearsal {
  readonly #began = performance.now();
  readonly #log: string[] = [];
  /** All that the last command said. */
  #said = "";

  private constructor(
    readonly folder: string,
    readonly registry: Registry,
    readonly name: string,
  ) {}

  static async start(): Promise<Rehearsal> {
    const { name } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { name: string };
    const [folder, registry] = await Promise.all([cloneTree(), startRegistry(name)]);
    const rehearsal = new Rehearsal(folder, registry, name);
    rehearsal.note("a registry on 127.0.0.1, and a clone of this tree");
    return rehearsal;
  }

  /** Runs a command in the clone, or in another folder. */
  async run(command: string[], { cwd = this.folder, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
    const finished = await run(command, cwd, { ...this.registry.env, ...PLAIN_GIT, ...env });
    this.#said = finished.output;
    return { ...finished, last: lastLine(finished.output) };
  }

  /** Runs an npm script of the clone; given steps, `release` with these for a gate. */
  async script(script: string | Step[], env: NodeJS.ProcessEnv = {}) {
    const began = performance.now();
    const [name, command] =
      typeof script === "string"
        ? [script, ["npm", "run", "--silent", script]]
        : [
            `release, gate: ${script.map((step) => step.script).join(", ")}`,
            [process.execPath, "--import", "tsx", "test/support/release-with.ts", JSON.stringify(script)],
          ];
    const finished = await this.run(command, { env });
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    this.note(`npm run ${name} (${seconds} s, exit code ${finished.code}): ${finished.last}`);
    return finished;
  }

  async git(...args: string[]): Promise<string> {
    const { code, output } = await this.run(["git", ...args]);
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${output}`);
    return output.trim();
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "-q", "-m", message);
  }

  /** Back to a commit; what was changed and added since is gone. */
  async back(commit: string): Promise<void> {
    await this.git("reset", "-q", "--hard", commit);
    await this.git("clean", "-q", "-f", "-d");
  }

  read = (file: string): Promise<string> => readFile(join(this.folder, file), "utf8");

  async write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, file)), { recursive: true });
    await writeFile(join(this.folder, file), text);
  }

  /** Changes what stands in a file once. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const parts = (await this.read(file)).split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
    await this.write(file, parts.join(to));
  }

  changeset = (bump: "patch" | "minor" | "major", words: string): Promise<void> =>
    this.write(`.changeset/rehearsed-${bump}.md`, `---\n"${this.name}": ${bump}\n---\n\n${words}\n`);

  note(line: string): void {
    this.#log.push(`${((performance.now() - this.#began) / 1_000).toFixed(1).padStart(6)} s  ${line}`);
  }

  /** What happened, in short, and what the last command said. */
  report = (): string => `${this.#log.join("\n")}\n\nthe last command said:\n${this.#said}`;

  async close(): Promise<void> {
    await mkdir(join(root, "coverage"), { recursive: true });
    await writeFile(join(root, "coverage/rehearsal.log"), `${this.#log.join("\n")}\n`);
    await this.registry.close();
    await rm(this.folder, { recursive: true });
  }
}
