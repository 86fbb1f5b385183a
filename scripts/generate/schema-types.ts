import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "../lib/description.js";

/** `src/generated/schema.ts`: the types of the description, by openapi-typescript. */
export async function schemaTypes(json: string): Promise<string> {
  const ast = await openapiTS(json, {
    alphabetize: true,
    defaultNonNullable: false, // a default must not make a property required
    emptyObjectsUnknown: true,
    transform: (schema) => file(schema as Schema) ?? openString(schema as Schema),
  });
  return astToString(ast);
}

/** What a form uploads: a `File`, because the vendor goes by its name too. */
function file(schema: Schema): ts.TypeNode | undefined {
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("File") : undefined;
}

/** A string whose values each account defines: the known ones as suggestions in the editor, any other all the same. */
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
