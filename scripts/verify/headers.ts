/** The headers that may be recorded: only names and values that are known to be harmless. */

const COUNT = /^\d{1,6}$/;
const ALLOWED: Record<string, RegExp> = {
  "content-encoding": /^(?:gzip|br|deflate)$/,
  "content-type": /^(?:application\/json|text\/html|text\/plain)(?:; ?charset=utf-8)?$/i,
  "retry-after": COUNT,
  "x-ratelimit-limit": COUNT,
  "x-ratelimit-remaining": COUNT,
  "x-ratelimit-reset": COUNT,
};

/** The allowed headers. An unexpected value is hidden. */
export const shownHeaders = (headers: Headers): { name: string; value: string }[] =>
  Object.entries(ALLOWED).flatMap(([name, pattern]) => {
    const value = headers.get(name);
    return value === null ? [] : [{ name, value: pattern.test(value) ? value : "(not shown)" }];
  });

/** The media type without parameters: one of the three that the API uses, or words for anything else. */
export function contentType(headers: Headers): string {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "") return "without a content type";
  return ALLOWED["content-type"]?.test(type) ? type : "another content type";
}

export const isJson = (type: string): boolean => type === "application/json";
