import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/**
 * Bundles code for a browser the way a user's bundler would: one minified file with all dependencies.
 *
 * @param folder where imports are resolved from
 * @param code TypeScript
 */
export async function bundle(folder: string, code: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    // Keeps imports of which only types are used. They must not add anything to the bundle.
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

/** The gzipped size in bytes. Nothing counts as 0, without gzip's own 20 bytes. */
export const gzipped = (text: string): number => (text === "" ? 0 : gzipSync(text, { level: 9 }).length);
