/** Compares two descriptions of one operation: its parameters, request body and answers. */
import {
  type Description,
  deref,
  type listOperations,
  type MediaType,
  type Operation,
  type Parameter,
  type ResponseObject,
} from "../../src/catalog/index.js";
import { compareMarks } from "./marks.js";
import type { Note, Place } from "./place.js";
import { schemaComparer } from "./schemas.js";

type Listed = ReturnType<typeof listOperations>[number];

export function operationComparer(
  before: Description,
  after: Description,
  note: Note,
): (was: Listed, is: Listed) => void {
  const compareSchemas = schemaComparer(before, after, note);

  return (was, is) => {
    const place: Place = { operation: is.key, side: "request", base: "", owner: undefined, field: "", error: false };
    compareMarks(was.operation, is.operation, (kind, what) => note(place, kind, what));
    compareParameters(was.parameters, is.parameters, place);
    compareBodies(was.operation, is.operation, { ...place, base: "the body" });
    compareAnswers(was.operation, is.operation, { ...place, side: "response" });
  };

  function compareParameters(was: Parameter[], is: Parameter[], place: Place): void {
    const id = (parameter: Parameter) => `the ${parameter.in} parameter \`${parameter.name}\``;
    const [old, now] = [was, is].map((list) => new Map(list.map((parameter) => [id(parameter), parameter])));
    for (const [words, parameter] of old ?? []) {
      const same = now?.get(words);
      if (same === undefined) note(place, "breaking", `${words} was removed`);
      else compareParameter(parameter, same, { ...place, base: words });
    }
    for (const [words, { required }] of now ?? []) {
      if (old?.has(words)) continue;
      if (required === true) note(place, "breaking", `${words} is new and required`);
      else note(place, "feature", `${words} is new`);
    }
  }

  function compareParameter(was: Parameter, is: Parameter, place: Place): void {
    const words = place.base;
    if (was.required !== true && is.required === true) note(place, "breaking", `${words} is now required`);
    if (was.required === true && is.required !== true) note(place, "feature", `${words} is now optional`);
    if (was.deprecated !== true && is.deprecated === true) note(place, "feature", `${words} is now deprecated`);
    if (was.deprecated === true && is.deprecated !== true) note(place, "fix", `${words} is no longer deprecated`);
    if (was.style !== is.style || was.explode !== is.explode) note(place, "fix", `${words} is serialized differently`);
    compareSchemas(was.schema, is.schema, place);
  }

  function compareBodies({ requestBody: was }: Operation, { requestBody: is }: Operation, place: Place): void {
    if (was === undefined || is === undefined) {
      if (is !== undefined) note(place, is.required === true ? "breaking" : "feature", bodyWords(is.required === true));
      else if (was !== undefined) note(place, "breaking", "the body was removed");
      return;
    }
    if (was.required !== true && is.required === true) note(place, "breaking", "the body is now required");
    if (was.required === true && is.required !== true) note(place, "feature", "the body is now optional");
    compareMedia(was.content, is.content, place);
  }

  function compareAnswers({ responses: was }: Operation, operation: Operation, place: Place): void {
    const { responses: is, "x-syncro-response": given } = operation;
    const succeeded = Object.keys(was)
      .filter(isSuccess)
      .map((status) => bodyOf(before, was[status]));
    for (const status of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [old, now] = [was[status], is[status]];
      const error = !isSuccess(status);
      if (old === undefined) {
        const known = error || succeeded.includes(bodyOf(after, now));
        note(
          place,
          known ? "feature" : "breaking",
          error ? `the error ${status} is now documented` : `can now answer ${status}`,
        );
      } else if (now === undefined) {
        if (error) note(place, "fix", `the error ${status} is no longer documented`);
        else note(place, "feature", `no longer answers ${status}`);
      } else {
        const answers = [deref<ResponseObject>(before, old), deref<ResponseObject>(after, now)] as const;
        const base = error ? `the error ${status}` : "the answer";
        compareAnswer(...answers, { ...place, error, base, ...(given === "text" && { asText: true }) });
      }
    }
  }

  function compareAnswer(was: ResponseObject, is: ResponseObject, place: Place): void {
    const [old, now] = [was, is].map((answer) => answer["x-syncro-empty"] === true);
    if (now && !old) note(place, "breaking", `${place.base} may now have no body`);
    if (old && !now) note(place, "feature", `${place.base} now always has a body`);
    compareMedia(was.content ?? {}, is.content ?? {}, place);
  }

  function compareMedia(was: Record<string, MediaType>, is: Record<string, MediaType>, place: Place): void {
    const answered = place.side === "response";
    for (const type of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [old, now] = [was[type], is[type]];
      // The client gives text, whatever else comes.
      if (place.asText && !place.error && type !== "text/plain") {
        if (JSON.stringify(old?.schema) !== JSON.stringify(now?.schema))
          note(place, "fix", `${place.base} as ${type} changed`);
      } else if (old === undefined) note(place, answered ? "breaking" : "feature", `${place.base} can now be ${type}`);
      else if (now === undefined) note(place, "breaking", `${place.base} can no longer be ${type}`);
      else compareSchemas(old.schema ?? {}, now.schema ?? {}, place);
    }
  }
}

const isSuccess = (status: string): boolean => status.startsWith("2");

const bodyWords = (required: boolean): string => (required ? "the body is new and required" : "a body can now be sent");

/** The schemas of an answer as text, for comparison. */
function bodyOf(description: Description, response: ResponseObject | { $ref: string } | undefined): string {
  if (response === undefined) return "";
  const { content = {} } = deref<ResponseObject>(description, response);
  return JSON.stringify(Object.entries(content).map(([type, { schema }]) => [type, schema]));
}
