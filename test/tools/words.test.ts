import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/lib/root.js";

/** Each of the two programs loads its dictionaries or plugins anew. */
const PATIENCE = 60_000;

// `npm run lint:words` and `npm run lint:links`, with their settings, in a folder of planted mistakes.

async function run(program: string, args: string[], files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), "syncro-words-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return new Promise<{ code: number | null; printed: string }>((resolve) => {
    const child = execFile(join(root, "node_modules/.bin", program), args, { cwd: folder }, (_error, out, errors) =>
      resolve({ code: child.exitCode, printed: out + errors }),
    );
  });
}

test("a misspelt word is found in Markdown, in descriptions, in comments and in strings, and a name is none", {
  timeout: PATIENCE,
}, async () => {
  const { code, printed } = await run(
    "cspell",
    [
      "lint",
      "--no-default-configuration",
      "--no-progress",
      "--no-cache",
      "--config",
      join(root, "scripts/lib/spelling.json"),
      "--root",
      ".",
      "**",
    ],
    {
      "README.md": "The firzt word, `sekond_field` and [a page](therd.md).\n",
      "openapi/paths/tickets.yaml":
        "get:\n  summary: Lists forth tickets\n  operationId: sekond\n  description: >-\n    Two\n    fivth lines.\n  x-key: sekond\n",
      "src/code.ts":
        '/** A sixht comment. */\nconst sekond = "a seventj string"; // an eigth\nconst text = `a nineth`;\n',
    },
  );
  const found = [...printed.matchAll(/Unknown word \((\w+)\)/g)].map(([, word]) => word).sort();
  expect(found).toEqual(["eigth", "firzt", "fivth", "nineth", "seventj", "sixht"]);
  expect(code).toBe(1);
});

test("a link that leads nowhere is found, to a file or to a heading", { timeout: PATIENCE }, async () => {
  const settings = ["--rc-path", join(root, "scripts/lib/links.json"), "--frail", "--quiet", "--no-stdout", "."];
  const good = "# One\n\n[a](two.md#the-second) [b](#one) [c](../one.md)\n".replace("../one.md", "./one.md");
  const two = "# The second\n";
  expect(await run("remark", settings, { "one.md": good, "two.md": two })).toEqual({ code: 0, printed: "" });
  const bad = await run("remark", settings, {
    "one.md": "# One\n\n[a](two.md#third) [b](#two) [c](three.md)\n",
    "two.md": two,
  });
  expect(bad.code).toBe(1);
  expect(bad.printed).toContain("#third");
  expect(bad.printed).toContain("#two");
  expect(bad.printed).toContain("three.md");
});
