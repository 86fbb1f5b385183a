import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "../lib/description.js";

/** `src/generated/schema.ts`: the types that openapi-typescript makes of the description. */
export async function schemaTypes(json: string): Promise<string> {
  const ast = await openapiTS(json, {
    alphabetize: true,
    defaultNonNullable: false, // a default does not make a property required
    emptyObjectsUnknown: true,
    transform: (schema) => file(schema as Schema) ?? openString(schema as Schema),
  });
  return astToString(ast);
}

/** An upload is a `File`, because the vendor uses its name as well. */
function file(schema: Schema): ts.TypeNode | undefined {
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("File") : undefined;
}

/** A string with account-defined values: the editor suggests the known ones, and any other string is allowed. */
function openString(schema: Schema): ts.TypeNode | undefined {
  const suggested = schema["x-syncro-suggested-values"];
  if (suggested === undefined) return undefined;
  const { factory } = ts;
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const literals = suggested.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const nullable = [schema.type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyString), ...nullable]);
}
