import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/**
 * One file for a browser, as a user's bundler makes it: minified, with all dependencies.
 *
 * @param folder what the imports of `code` are relative to; packages are found from there
 * @param code TypeScript
 */
export async function bundle(folder: string, code: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    // An import of which only types are used stays, as under `verbatimModuleSyntax`: it must weigh nothing all the same.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
    ...options,
  });
  return outputFiles[0]?.text ?? "";
}

/** Bytes once compressed; nothing is nothing, without gzip's own 20 bytes. */
export const gzipped = (text: string): number => (text === "" ? 0 : gzipSync(text, { level: 9 }).length);
