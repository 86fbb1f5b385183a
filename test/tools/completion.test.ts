import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPrograms } from "../support/build-programs.js";
import { testWith } from "../support/tools.js";

const COMMAND = "src/cli/index.ts";
const built = await buildPrograms([COMMAND]);
const SLOW = 120_000;

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-completion-"));
  const program = join(folder, "syncro-msp");
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${built(COMMAND)}' "$@"\n`);
  await chmod(program, 0o755);
  env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: "xterm", PS1: "ready> " };
});
afterAll(() => rm(folder, { recursive: true }));

/** @param keys what is typed, each when the text before it is shown */
async function shown(command: string[], keys: [wait: string, text: string][] = []): Promise<string> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { env, stdio: "pipe", timeout: 60_000 });
  let text = "";
  let from = 0;
  const rest = [...keys];
  const look = () => {
    const [next] = rest;
    const at = next === undefined ? -1 : text.indexOf(next[0], from);
    if (next === undefined || at < 0) return;
    from = at + next[0].length;
    rest.shift();
    setTimeout(() => {
      child.stdin.write(next[1]);
      look();
    }, 200);
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      look();
    });
  }
  if (keys.length === 0) child.stdin.end();
  await new Promise((resolve) => child.on("close", resolve));
  expect(rest, text).toEqual([]);
  return text;
}

/** What is typed, where the cursor is, and what is offered there. */
const CASES: [line: string, offered: string[], not: string[]][] = [
  ["syncro-msp list-tick", ["list-tickets", "list-ticket-timers"], ["get-ticket"]],
  ["syncro-msp list-tickets --st", ["--status"], ["--subject"]],
  ["syncro-msp list-tickets --format n", ["ndjson"], ["csv"]],
  ["syncro-msp help create-t", ["create-ticket"], ["list-tickets"]],
  ["syncro-msp completion f", ["fish"], ["bash"]],
];

testWith("bash")(
  "bash",
  async () => {
    for (const [line, offered, not] of CASES) {
      const words = line.split(" ");
      const asks = `COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _syncro_msp`;
      const script = `source <(syncro-msp completion bash); complete -p syncro-msp; ${asks}; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const found = (await shown(["bash", "--norc", "-c", script])).trimEnd().split("\n");
      expect(found[0]).toContain("_syncro_msp syncro-msp");
      expect(found).toEqual(expect.arrayContaining(offered));
      for (const each of not) expect(found).not.toContain(each);
    }
    // What has a space is one word.
    const script = `source <(syncro-msp completion bash); COMP_WORDS=(syncro-msp list-tickets --status In); COMP_CWORD=3; _syncro_msp; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(await shown(["bash", "--norc", "-c", script])).toContain("In\\ Progress\n");
  },
  SLOW,
);

testWith("fish")(
  "fish",
  async () => {
    for (const [line, offered, not] of CASES) {
      const script = `syncro-msp completion fish | source; complete -C '${line}'`;
      const found = (await shown(["fish", "--no-config", "-c", script])).split("\n").map((one) => one.split("\t")[0]);
      expect(found).toEqual(expect.arrayContaining(offered));
      for (const each of not) expect(found).not.toContain(each);
    }
  },
  SLOW,
);

testWith("zsh", "script")(
  "zsh, typed at a prompt",
  async () => {
    const text = await shown(
      ["script", "-qec", "stty cols 200 rows 50; exec zsh -f -i", "/dev/null"],
      [
        ["ready> ", "autoload -Uz compinit; compinit -u -D; source <(syncro-msp completion zsh)\r"],
        ["ready> ", "syncro-msp list-tickets --st\t"],
        ["atus", "\u0015syncro-msp completion f\t"],
        ["ish", "\u0015exit\r"],
      ],
    );
    expect(text).not.toContain("not found");
  },
  SLOW,
);

test("a script for a shell that there is none for is refused", async () => {
  expect(await shown(["syncro-msp", "completion", "tcsh"])).toContain("bash, zsh, fish, powershell");
});
