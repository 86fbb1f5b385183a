import { posix } from "node:path";
import ts from "typescript";

/** A room's name, and the rooms it may import. */
export type Rooms = Record<string, readonly string[]>;

/** What a file imports, types included: files of the repository by their name, packages by theirs. */
export function importsOf(file: string, text: string): { local: string[]; packages: string[] } {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const local = specifiers
    .filter((each) => each.startsWith("."))
    .map((each) => posix.join(posix.dirname(file), each).replace(/\.js$/, ".ts"));
  return { local, packages: specifiers.filter((each) => !each.startsWith(".")) };
}

/**
 * The imports that break the rules, a line each.
 *
 * @param files text by name, such as `src/call/send.ts`
 * @param belongsTo files that count to another room than the folder they lie in
 */
export function wrongImports(
  files: ReadonlyMap<string, string>,
  rooms: Rooms,
  belongsTo: Record<string, string>,
): string[] {
  const roomOf = (file: string) => belongsTo[file] ?? file.split("/")[1]?.replace(/\.ts$/, "") ?? "";
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text).local.flatMap((target) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      const specifier = relative(file, target);
      if (!target.startsWith("src/")) return [`${file}: ${specifier} is not in src`];
      if (from === to) return [];
      if (rooms[to] === undefined) return [`${file}: ${specifier} is in no room of the list`];
      if (rooms[from]?.includes(to) !== true) return [`${file}: ${from} may not import ${to}`];
      const door = `src/${to}/index.ts`;
      if (target === door || !files.has(door)) return [];
      return [`${file}: ${to} has a door, ${relative(file, door)}`];
    }),
  );
}

function relative(file: string, target: string): string {
  const path = posix.relative(posix.dirname(file), target).replace(/\.ts$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}
