import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../lib/redocly.js";

interface Report {
  problems: { message: string; severity: string }[];
}

/**
 * Lints many bundled descriptions in one run of Redocly.
 *
 * @returns the first problem of each
 */
export async function lintAll(texts: string[]): Promise<(string | undefined)[]> {
  if (texts.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), "syncro-mutants-"));
  try {
    const files = texts.map((_, index) => join(folder, `${index}.json`));
    for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? "");
    const { stdout } = await redocly(["lint", ...files, "--format", "json", "--max-problems", "1"]).catch(
      (error: { stdout?: string; stderr?: string }) => {
        if (!error.stdout) throw new Error(`redocly: ${error.stderr}`);
        return { stdout: error.stdout };
      },
    );
    // The output is one report per file, in order.
    const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text) => JSON.parse(text) as Report);
    if (reports.length !== texts.length)
      throw new Error(`redocly printed ${reports.length} reports for ${texts.length} files`);
    return reports.map(({ problems: [problem] }) => problem?.message);
  } finally {
    await rm(folder, { recursive: true });
  }
}
