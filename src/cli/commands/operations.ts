import { type CatalogOperation, commandOf, isDeprecated, isRead, searchOperations } from "../../catalog/index.js";
import type { OwnValues } from "../arguments/index.js";
import { openSink, sinkOptions } from "../output/index.js";
import { type Shell, say } from "../shell.js";

/** Lists the operations that have all the words, those in use first. */
export async function listOperationCommands(
  shell: Shell,
  catalog: readonly CatalogOperation[],
  words: readonly string[],
  own: OwnValues,
): Promise<void> {
  const rows = searchOperations(catalog, words).map(rowOf);
  const sink = openSink(
    shell,
    own.format ?? "table",
    sinkOptions(shell, own, ["command", "method", "path", "summary"]),
  );
  await sink.take(rows);
  await sink.end();
  if (rows.length === 0) say(shell, "no operation has all these words: try fewer");
}

const rowOf = (entry: CatalogOperation) => {
  const { id, method, path, operation } = entry;
  const { summary, tags, "x-syncro-permission": permission = null } = operation;
  const said = isDeprecated(entry) ? `${summary} (deprecated)` : summary;
  return {
    command: commandOf(id),
    method,
    path,
    summary: said,
    reads: isRead(entry),
    permission,
    tags,
    operationId: id,
  };
};
