/** What `npm run package:check` does. */
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { run } from "../lib/command.js";
import { root } from "../lib/root.js";
import { problemsIn } from "./contents.js";
import { type Packed, withPacked } from "./pack.js";

/**
 * @param folder a built package
 * @returns the exit code
 */
export async function runPackageCheck(folder: string, say: (text: string) => void): Promise<number> {
  return withPacked(folder, async (packed) => {
    const checks = {
      contents: problemsIn(packed, [folder, root, `${homedir()}/`]),
      publint: await publintProblems(packed),
      "are the types wrong": await attwProblems(packed),
    };
    for (const [name, problems] of Object.entries(checks)) {
      say(`${name}: ${problems.length === 0 ? "no problems" : ""}`.trim());
      for (const problem of problems) say(`  ${problem}`);
    }
    const count = Object.values(checks).flat().length;
    say(`${sizeOf(packed)}: ${count === 0 ? "ready to publish" : count === 1 ? "1 problem" : `${count} problems`}`);
    return count === 0 ? 0 : 1;
  });
}

/** The packed and unpacked size and the number of files. */
export function sizeOf({ bytes, files }: Packed): string {
  const unpacked = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return `${kB(bytes)} packed, ${kB(unpacked)} unpacked, ${files.size} files`;
}

const kB = (bytes: number): string => `${Math.round(bytes / 1_000).toLocaleString("en")} kB`;

async function publintProblems({ tarball }: Packed): Promise<string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: toArrayBuffer(await readFile(tarball)) } });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

const toArrayBuffer = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;

// That it is ESM only is said in docs/modules.md.
const ATTW = [
  "--profile",
  "strict",
  "--ignore-rules",
  "cjs-resolves-to-esm",
  "--no-definitely-typed",
  "--format",
  "ascii",
  "--no-emoji",
  "--no-color",
];

/** @returns its whole report if there is a problem */
async function attwProblems({ tarball, manifest }: Packed): Promise<string[]> {
  const bin = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  // Documents have no types, and no place where resolution of old looks.
  const documents = Object.entries(manifest.exports).filter(([, target]) => typeof target === "string");
  const args = [bin, ...ATTW, "--exclude-entrypoints", ...documents.map(([name]) => name.slice(2)), "--", tarball];
  const { code, output } = await run([process.execPath, ...args], root);
  return code === 0 ? [] : [output.trim()];
}
