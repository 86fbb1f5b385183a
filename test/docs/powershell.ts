import { isRecord } from "../../src/catalog/index.js";
import { loadPackage, packageFile } from "../tools/packages.js";

interface Node {
  type: string;
  text: string;
  hasError: boolean;
  namedChildren: Node[];
  childForFieldName(name: string): Node | null;
  descendantsOfType(type: string): Node[];
}

interface TreeSitter {
  Language: { load(file: string): Promise<object> };
  Parser: {
    init(): Promise<void>;
    new (): { setLanguage(language: object): void; parse(source: string): { rootNode: Node } | null };
  };
}

/** A parser with the grammar of PowerShell. */
export async function powershellParser(): Promise<(source: string) => Node> {
  const { Language, Parser } = await loadPackage<TreeSitter>("web-tree-sitter");
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(packageFile("tree-sitter-powershell/tree-sitter-powershell.wasm")));
  return (source) => {
    const tree = parser.parse(source);
    if (tree === null) throw new Error("the parser gave nothing");
    return tree.rootNode;
  };
}

/**
 * The parameters that the Invoke-RestMethod of a script is splatted with, by name, as values: literals are computed from
 * the tree, a variable is what it was assigned before, `$env:` names and variables inside text become `{NAME}`, and
 * commands in a pipe behind a literal are left out; a command that is a value stays text.
 */
export function restMethodCall(program: Node): Record<string, unknown> {
  const variables = new Map<string, unknown>();
  for (const assignment of program.descendantsOfType("assignment_expression")) {
    const [name, , value] = assignment.namedChildren;
    const literal = value?.descendantsOfType("hash_literal_expression")[0];
    if (name !== undefined && literal) variables.set(name.text.trim(), compute(literal, variables));
  }
  const call = program
    .descendantsOfType("command")
    .find((command) => command.childForFieldName("command_name")?.text === "Invoke-RestMethod");
  const [splatted, ...more] = call?.descendantsOfType("variable") ?? [];
  if (!splatted?.text.startsWith("@") || more.length > 0) throw new Error(`not splatted: ${call?.text}`);
  const given = variables.get(splatted.text.replace("@", "$"));
  if (!isRecord(given)) throw new Error(`${splatted.text} is not a hashtable`);
  return given;
}

/** What is thrown where the call fails. */
export const thrown = (program: Node): string =>
  program
    .descendantsOfType("catch_clause")
    .flatMap((clause) => clause.descendantsOfType("flow_control_statement"))
    .map(({ text }) => text)
    .join("\n");

function compute(node: Node, variables: ReadonlyMap<string, unknown>): unknown {
  const inner = node.namedChildren.filter((child) => child.type !== "comment");
  switch (node.type) {
    case "hash_literal_expression": {
      const entries = inner.flatMap((body) => body.namedChildren).map((entry) => entry.namedChildren);
      return Object.fromEntries(
        entries.map(([key, value]) => [keyOf(key), value === undefined ? null : compute(value, variables)]),
      );
    }
    case "array_expression":
      return inner.flatMap((list) => list.namedChildren).flatMap((statement) => compute(statement, variables));
    case "array_literal_expression":
      return inner.length > 1 ? inner.map((item) => compute(item, variables)) : only(node, inner, variables);
    case "verbatim_string_characters":
      return node.text.slice(1, -1).replace(/(['\u2018-\u201B])\1/g, "$1");
    case "expandable_string_literal":
      return expand(node.text.slice(1, -1));
    case "command":
    case "generic_token":
      return node.text;
    case "decimal_integer_literal":
    case "real_literal":
      return Number(node.text);
    case "expression_with_unary_operator":
      return -Number(only(node, inner, variables));
    case "variable":
      return variableOf(node.text, variables);
    default:
      return only(node, inner, variables);
  }
}

function only(node: Node, inner: Node[], variables: ReadonlyMap<string, unknown>): unknown {
  const [first, ...more] = inner;
  if (first === undefined || more.length > 0) throw new Error(`cannot compute ${node.type}: ${node.text}`);
  return compute(first, variables);
}

const keyOf = (key: Node | undefined): string => {
  const [name] = key?.namedChildren ?? [];
  return name?.type === "simple_name" || name === undefined ? (key?.text ?? "") : String(compute(name, new Map()));
};

const CONSTANTS: Record<string, unknown> = { $true: true, $false: false, $null: null };

function variableOf(name: string, variables: ReadonlyMap<string, unknown>): unknown {
  if (name in CONSTANTS) return CONSTANTS[name];
  if (!variables.has(name)) throw new Error(`${name} is not assigned`);
  return variables.get(name);
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t" };

const expand = (text: string): string =>
  text
    .replace(/(?<!`)\$(?:env:)?(\w+)/g, (_variable, name) => `{${name}}`)
    .replace(/(["\u201C-\u201E])\1/g, "$1")
    .replace(/`(.)/g, (_escape, char: string) => ESCAPES[char] ?? char);
