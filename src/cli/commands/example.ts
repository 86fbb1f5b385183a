import {
  type CatalogOperation,
  commandOf,
  type Description,
  exampleOf,
  isRecord,
  pathNames,
} from "../../catalog/index.js";
import { readValue, vendorFlags } from "../arguments/index.js";

/** The command line of the description's first example, word by word: what is required, and the body. */
export function exampleArguments(description: Description, entry: CatalogOperation): string[] {
  const { id, path, parameters, body } = entry;
  const flags = vendorFlags(description, entry);
  const ids = pathNames(path).map((name) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return parameter === undefined ? "" : String(exampleOf(parameter));
  });
  const query = parameters
    .filter((one) => one.in === "query" && one.required === true)
    .flatMap((one) => {
      const flag = flags.find(({ name, place }) => name === one.name && place === "query");
      return flag === undefined ? [] : [flag.flag, wordOf(exampleOf(one))];
    });
  const values = isRecord(body?.example) ? body.example : {};
  const fields = Object.entries(values).flatMap(([name, value]) => {
    const flag = flags.find((one) => one.name === name && one.place === "body");
    // A file is sent from this machine: the example knows its name there.
    const word = wordOf(flag?.schema.format === "binary" ? (values.name ?? "document.pdf") : value);
    if (flag?.schema.format === "binary") return [flag.flag, word];
    const isFlag = flag !== undefined && same(readValue(description, flag.schema, word, name), value);
    return isFlag ? [flag.flag, word] : ["--set", `${name}=${word}`];
  });
  return [commandOf(id), ...ids, ...query, ...fields];
}

/** The same as a shell takes it: bash, zsh, fish and PowerShell read single quotes alike where there is none inside. */
export const exampleLine = (description: Description, entry: CatalogOperation): string =>
  ["syncro-msp", ...exampleArguments(description, entry).map(shellWord)].join(" ");

const wordOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const shellWord = (word: string): string => (/^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
