import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * An npm that notes what it is to publish, and signs nothing: only a workflow can. All else is npm's.
 *
 * @param place a new folder for it
 * @returns a PATH with it, and what it was asked for
 */
export async function unsignedNpm(place: string): Promise<{ path: string; asked: () => Promise<string> }> {
  await mkdir(place);
  const asked = join(place, "asked");
  const script = `#!/bin/sh
if [ "$1" = publish ]; then echo "$*" > '${asked}'; fi
for each; do shift; [ "$each" = --provenance ] || set -- "$@" "$each"; done
PATH="\${PATH#*:}"
exec npm "$@"
`;
  await writeFile(join(place, "npm"), script, { mode: 0o755 });
  return { path: `${place}:${process.env.PATH}`, asked: async () => (await readFile(asked, "utf8")).trim() };
}
