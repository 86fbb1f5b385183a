import openapiTS, { astToString, type TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import type { Description, Schema } from "../../src/catalog/index.js";
import { sentOnly } from "../lib/schema.js";

const { factory } = ts;
const UNDEFINED = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

/** `src/generated/schema.ts`: the types that openapi-typescript makes of the description. */
export async function schemaTypes(description: Description): Promise<string> {
  const sent = sentOnly(description);
  const isSent = ({ path = "" }: TransformNodeOptions) => sent.has(path.split("/")[3] ?? "");
  const ast = await openapiTS(JSON.stringify(description), {
    alphabetize: true,
    defaultNonNullable: false, // a default does not make a property required
    emptyObjectsUnknown: true,
    transform: (schema, options) =>
      file(schema as Schema) ??
      openString(schema as Schema) ??
      (isSent(options) ? moment(schema as Schema) : undefined),
    transformProperty: (property, _schema, options) => (isSent(options) ? orUndefined(property) : undefined),
  });
  const lines = astToString(ast.map((node) => ts.transform(node, [laxParameters]).transformed[0] ?? node));
  return lines
    .replace(/(\/\*\* |^ *\* )@description /gm, "$1") // what an editor shows first
    .replace("-?: T[P]", "-?: Exclude<T[P], undefined>") // what is required may not be `undefined`
    .replace(/^ *\/\*\* Format: int64 \*\/\n|^ *\* Format: int64\n/gm, ""); // says nothing that `number` does not
}

/** An upload is a `File`, because the vendor uses its name as well. */
function file(schema: Schema): ts.TypeNode | undefined {
  return schema.format === "binary" ? factory.createTypeReferenceNode("File") : undefined;
}

/** A moment that is sent may be a `Date`, which JSON makes the same text of. */
function moment({ format, type }: Schema): ts.TypeNode | undefined {
  if (format !== "date-time") return undefined;
  const nullable = [type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createUnionTypeNode([text, factory.createTypeReferenceNode("Date"), ...nullable]);
}

/** A string with account-defined values: the editor suggests the known ones, and any other string is allowed. */
function openString(schema: Schema): ts.TypeNode | undefined {
  const suggested = schema["x-syncro-suggested-values"];
  if (suggested === undefined) return undefined;
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const literals = suggested.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const nullable = [schema.type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyString), ...nullable]);
}

/** What may be left out may also be `undefined`, for callers under `exactOptionalPropertyTypes`. */
function orUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (questionToken === undefined || type === undefined || type.kind === ts.SyntaxKind.NeverKeyword) return property;
  const types = ts.isUnionTypeNode(type) ? [...type.types, UNDEFINED] : [type, UNDEFINED];
  return factory.updatePropertySignature(property, modifiers, name, questionToken, factory.createUnionTypeNode(types));
}

/** The same for the parameters of operations, which are no schemas. */
const laxParameters: ts.TransformerFactory<ts.Node> = (context) => {
  const inParameters = (node: ts.Node): ts.Node =>
    ts.visitEachChild(ts.isPropertySignature(node) ? orUndefined(node) : node, inParameters, context);
  const visit = (node: ts.Node): ts.Node => {
    const isParameters = ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.name.text === "parameters";
    return isParameters ? inParameters(node) : ts.visitEachChild(node, visit, context);
  };
  return (node) => (ts.isInterfaceDeclaration(node) && node.name.text === "operations" ? visit(node) : node);
};
