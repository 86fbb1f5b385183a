import { entryFiles, type Manifest, needsNode } from "../lib/manifest.js";
import { linkedFiles } from "../lib/markdown-links.js";
import type { Packed } from "./pack.js";
import { reach } from "./reach.js";

/** Files that are in the package for people and agents to read. */
const READ = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "llms.txt", "package.json"];

/** The documentation: it is there where a page leads to it. */
const isPage = (name: string): boolean => name.startsWith("docs/") && name.endsWith(".md");

/** The licences of what is bundled into the command. */
export const LICENCES = "dist/cli/LICENSES.txt";

/** The scripts that npm runs on installation. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/**
 * The problems with the contents of a package, one line each.
 *
 * @param privatePaths paths that reveal something about the machine it was built on
 */
export function problemsIn({ manifest, files }: Pick<Packed, "manifest" | "files">, privatePaths: string[]): string[] {
  const entries = entryFiles(manifest);
  const { files: reached, missing, packages, typePackages } = reach(entries, (name) => files.get(name));
  const names = [...files.keys()];
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const imported = [...new Set([...packages.keys(), ...typePackages.keys()])].filter((name) => !isNodes(name));
  const ofNode = [...packages].filter(([name, file]) => isNodes(name) && !needsNode(file));
  return [
    ...[...READ, ...entries].filter((name) => !files.has(name)).map((name) => `${name} is missing`),
    ...missing.filter((line) => !line.endsWith("(from package.json)")).map((line) => `${line} is missing`),
    ...names
      .filter((name) => !reached.has(name) && ![...READ, LICENCES].includes(name) && !isPage(name))
      .map((name) => `${name} is never imported`),
    ...names.filter((name) => isOurs(name) && !isPage(name)).map((name) => `${name} does not belong in the package`),
    ...names.filter((name) => name.endsWith(".md")).flatMap((name) => deadLinksIn(name, files)),
    ...names.flatMap((name) => copiesIn(name, files.get(name) ?? "")),
    ...names.filter((name) => lacksMap(name, files.get(name) ?? "")).map((name) => `${name} has no source map`),
    ...names.flatMap((name) =>
      privatePaths.filter((path) => files.get(name)?.includes(path)).map((path) => `${name} contains ${path}`),
    ),
    ...imported.filter((name) => !(name in declared)).map((name) => `${name} is imported but not a dependency`),
    ...Object.keys(declared)
      .filter((name) => !imported.includes(name))
      .map((name) => `${name} is a dependency but never imported`),
    ...ofNode.map(([name, file]) => `${file} imports ${name}`),
    ...names.filter((name) => name.endsWith(".d.ts")).flatMap((name) => leaksIn(name, files.get(name) ?? "", manifest)),
    ...INSTALL_SCRIPTS.filter((name) => name in (manifest.scripts ?? {})).map(
      (name) => `the script ${name} would run on installation`,
    ),
    ...(manifest.sideEffects === false ? [] : ["sideEffects must be false"]),
    ...(manifest.publishConfig?.access === "public" ? [] : ["publishConfig.access must be public"]),
    ...(manifest.publishConfig !== undefined && "provenance" in manifest.publishConfig
      ? ["publishConfig.provenance must not be set: the release itself asks for it"]
      : []),
    ...Object.values(manifest.bin ?? {})
      .filter((name) => !files.get(name)?.startsWith("#!/usr/bin/env node\n"))
      .map((name) => `${name}: no #! line`),
  ];
}

/** A dependency in a declaration becomes part of the API: replacing it would be a breaking change. */
const leaksIn = (name: string, text: string, { dependencies = {} }: Manifest): string[] =>
  [...Object.keys(dependencies), "openapi-typescript"]
    .filter((dependency) => text.includes(dependency))
    .map((dependency) => `${name} mentions ${dependency}`);

const isNodes = (specifier: string): boolean => specifier.startsWith("node:");

const isOurs = (name: string): boolean =>
  /(^|\/)(tests?|bench|examples|node_modules)\/|^(scripts|docs)\/|\.(test|bench|spec)\.|tsconfig|\.tgz$|\.env/.test(
    name,
  );

/** Links that lead nowhere once the package is installed. */
const deadLinksIn = (name: string, files: Packed["files"]): string[] =>
  linkedFiles(name, files.get(name) ?? "")
    .filter((target) => !files.has(target))
    .map((target) => `${name} links to ${target}, which is not in the package`);

/**
 * Editors jump from a declaration to its source through its map. Exempt are the folders that need Node, whose sources
 * are not shipped, and the generated schema, whose declaration is its source.
 */
const lacksMap = (name: string, text: string): boolean =>
  /^dist\/(?!generated\/schema\.).*\.d\.ts$/.test(name) &&
  !needsNode(name) &&
  !/^\/\/# sourceMappingURL=\S+$/m.test(text);

/** Maps should point to the shipped sources, not contain a copy. */
const copiesIn = (name: string, text: string): string[] =>
  name.endsWith(".map") && "sourcesContent" in JSON.parse(text) ? [`${name} contains a copy of its sources`] : [];
