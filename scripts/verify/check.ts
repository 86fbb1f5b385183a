/** Checks one answer against its operation's description: status, content type, body. */
import { type Description, deref, type Operation, type ResponseObject } from "../../src/catalog/index.js";
import { type Deviation, type DeviationClass, hollow, type Inspect, type Inspection } from "../lib/inspect/inspect.js";
import { contentType, isJson } from "./headers.js";
import type { Exchange } from "./reader.js";

/** @returns the findings; `shape` is undefined when there is no body */
export function checkAnswer(
  description: Description,
  inspect: Inspect,
  operation: Operation,
  exchange: Exchange,
): Inspection {
  const { status, text } = exchange;
  const value = bodyOf(exchange);
  const documented = operation.responses[String(status)];
  if (documented === undefined) return deviation("undocumented status", "", `answered ${status}`, value);
  const answer = deref<ResponseObject>(description, documented);
  if (text.trim() === "") {
    const mayBeEmpty = answer["x-syncro-empty"] === true || answer.content === undefined;
    return mayBeEmpty ? { ...NOTHING } : deviation("null where not allowed", "", `${status} without a body`, undefined);
  }
  if (value === null && answer["x-syncro-empty"] === true) return { ...NOTHING, shape: null };
  const type = contentType(exchange.headers);
  const media = answer.content?.[type];
  if (media === undefined) {
    const known = Object.keys(answer.content ?? {}).join(" or ") || "no body";
    return deviation("type mismatch", `${status} must be ${known}`, `is ${type}`, value);
  }
  if (isJson(type) && value === BROKEN) return deviation("type mismatch", `${status} must be JSON`, "is not", value);
  return inspect(media.schema ?? {}, value);
}

/** A body that is not compared, without its content. */
export const withoutContent = (exchange: Exchange): unknown => hollow(bodyOf(exchange));

/** The body as JSON, or as text if it is not JSON. */
export function bodyOf({ headers, text }: Exchange): unknown {
  if (text.trim() === "") return undefined;
  if (!isJson(contentType(headers))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

/** Replaces JSON that cannot be parsed. */
const BROKEN = "not JSON";
const NOTHING: Inspection = { deviations: [], sights: [], shape: undefined };

function deviation(kind: DeviationClass, wanted: string, found: string, value: unknown): Inspection {
  const only: Deviation = { class: kind, field: "", wanted, found };
  return { deviations: [only], sights: [], shape: value === undefined ? undefined : hollow(value) };
}
