import {
  type CatalogOperation,
  commandOf,
  type Description,
  deref,
  type Parameter,
  pathNames,
  rowsOf,
} from "../../catalog/index.js";
import { isSyncroRequestError } from "../../index.js";
import {
  asks,
  bodyOf,
  type Fields,
  type Given,
  type OwnValues,
  queryOf,
  readBody,
  readUpload,
  type VendorFlag,
} from "../arguments/index.js";
import { NotSent } from "../exit-code.js";
import type { Typed } from "../issues.js";
import { describedFields } from "../output/index.js";
import type { Shell } from "../shell.js";
import { send } from "./send.js";
import { isMethod, isPath, type Target } from "./target.js";

/** What a command line says of an operation. */
export interface OperationLine {
  /** In the order of the path. */
  readonly ids: readonly string[];
  readonly given: Given;
  readonly own: OwnValues;
}

/** Runs one of the description's operations. */
export async function runOperation(
  shell: Shell,
  description: Description,
  entry: CatalogOperation,
  line: OperationLine,
): Promise<void> {
  const { bodyFile, set = [] } = line.own;
  const file = bodyFile === undefined ? undefined : await readBody(shell, bodyFile, asks(line.own));
  const body = bodyOf(description, entry.body?.schema ?? {}, { given: line.given, file, set });
  if (body !== undefined) await loadFiles(line.given, body);
  try {
    await send(shell, line.own, targetOf(description, entry, line, body));
  } catch (error) {
    throw isSyncroRequestError(error) ? new NotSent(error, typedIn(entry, line)) : error;
  }
}

function targetOf(
  description: Description,
  entry: CatalogOperation,
  { ids, given }: OperationLine,
  body: Fields | undefined,
): Target {
  const { id, method, path, operation } = entry;
  if (!isMethod(method) || !isPath(path)) throw new Error(`${method} ${path} cannot be sent`);
  const names = pathNames(path);
  const paging = operation["x-syncro-paging"];
  const { key, schema } = rowsOf(description, entry);
  return {
    name: commandOf(id),
    method,
    path,
    init: {
      params: {
        path: Object.fromEntries(names.map((name, at) => [name, ids[at] ?? ""])),
        query: queryOf(description, given),
      },
      body,
      // `request` sends unchecked what it knows nothing of; this is described.
      context: { validate: undefined },
    },
    list: paging && { items: paging.items, rowId: operation["x-syncro-row-id"] ?? null },
    key,
    ...describedFields(description, schema),
    meta: paging?.meta ?? "meta",
    mails: operation["x-syncro-mails"]?.when,
    whenMissing: numberHint(description, entry, ids),
  };
}

/** Tickets and invoices have a number, which people know, and an id, which the API takes: a 404 may be of the wrong one. */
function numberHint(
  description: Description,
  { path, parameters }: CatalogOperation,
  [id = ""]: readonly string[],
): string | undefined {
  const [collection = "", ...inside] = path.split("/{");
  const takesId = parameters.some((one) => one.in === "path" && one.schema.type === "integer");
  const list = inside.length > 0 && takesId ? description.paths[collection]?.get : undefined;
  const hasNumber = list?.parameters?.some((one) => deref<Parameter>(description, one).name === "number");
  if (list === undefined || !hasNumber || !/^\d+$/.test(id)) return undefined;
  return `This takes the id: if ${id} is the number, \`${commandOf(list.operationId)} --number ${id}\` finds the id`;
}

/** What the arguments, the flags and `--set` said of a field. */
function typedIn({ path }: CatalogOperation, { ids, given, own: { set = [] } }: OperationLine): Typed {
  const typed = new Map(pathNames(path).map((name, at) => [`path.${name}`, ids[at] ?? ""]));
  for (const [{ place, name }, texts] of given) {
    const [text = ""] = texts;
    if (texts.length === 1) typed.set(`${place}.${name}`, text);
    for (const [at, item] of texts.flatMap((each) => each.split(",")).entries())
      typed.set(`${place}.${name}.${at}`, item);
  }
  for (const text of set) {
    const at = text.indexOf("=");
    typed.set(`body.${text.slice(0, at).replace(/\[(\d+)\]/g, ".$1")}`, text.slice(at + 1));
  }
  return (field) => typed.get(field);
}

/** A field that takes a file was given its name. */
async function loadFiles(given: Given, body: Fields): Promise<void> {
  for (const { name, schema } of given.keys()) {
    const file = body[name];
    if (isFileField(schema) && typeof file === "string") body[name] = await readUpload(file);
  }
}

const isFileField = ({ format }: VendorFlag["schema"]): boolean => format === "binary";
