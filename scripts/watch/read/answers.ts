/** What an operation answers: its statuses, their content types and fields. */
import { fieldsOf } from "./fields.js";
import { type Fields, isAny, isFields, type Part, partOf, plainMedia, textsIn } from "./parts.js";
import { samplesOf } from "./samples.js";
import { follow, shapeOf } from "./shape.js";
import type { Source } from "./source.js";

const STATUS = /^(?:[1-5]\d\d|[1-5]XX|default)$/i;

export function answersOf(source: Source): [string, Part][] {
  const { responses } = source.operation;
  if (!isFields(responses) || Object.keys(responses).length === 0) {
    source.note("", responses === undefined ? "has no responses" : "its responses cannot be read");
    source.described.unread.add("answers");
    return [];
  }
  return Object.entries(responses).flatMap(([status, answer]) => {
    if (status.startsWith("x-")) return [];
    if (STATUS.test(status)) return answerParts(source, status, answer);
    source.note(status, "is no status");
    return [];
  });
}

function answerParts(source: Source, status: string, answer: unknown): [string, Part][] {
  const { value } = follow(source, answer, status);
  if (value === undefined) return [[status, partOf("status", { source: source.source })]];
  const contents = isFields(value.content) ? value.content : {};
  const holders = [value, ...Object.values(contents).filter(isFields)];
  for (const [type, holder] of Object.entries(contents)) {
    if (isFields(holder) && isJson(type)) source.described.samples.push(...samplesOf(source, holder, status));
  }
  source.described.samples.push(...samplesOf(source, value, status));
  const schemas = holders.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  const schema = schemas.length > 1 ? { anyOf: schemas } : schemas[0];
  const mark = textsIn(value["x-syncro-source"])[0] ?? source.source;
  const part = partOf("status", { media: plainMedia(mediaOf(source, value, contents)), source: mark, schema });
  if (schema === undefined) return [[status, part]];
  const shape = shapeOf(source, schema, status);
  const said = { kind: "status", place: status, source: shape.source ?? mark } as const;
  return [[status, { ...part, open: shape.open }], ...fieldsOf(source, shape, said)];
}

/** Swagger 2 says the content types of an answer only where it has content. */
function mediaOf({ operation, document }: Source, answer: Fields, contents: Fields): string[] {
  const examples = isFields(answer.examples) ? Object.keys(answer.examples).filter((name) => name.includes("/")) : [];
  if (examples.length > 0) return examples;
  if (Object.keys(contents).length > 0) return Object.keys(contents);
  return answer.schema === undefined ? [] : textsIn(operation.produces ?? document.produces);
}

const isJson = (type: string): boolean => /json/i.test(type) || isAny(type);
