/** In place of a body that is not JSON. */
export const NOT_JSON = Symbol("not JSON");

/** Not `Response.json()`: it fails on the empty and white-space bodies that Rails sends. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

/** What was read of a body. */
export interface ReadBody {
  readonly text: string;
  /** There was more than may be read. */
  readonly isCut: boolean;
}

export const UNREAD: ReadBody = { text: "", isCut: false };

/** Reads a body as text, decompressed, up to `maxBytes`, and lets go of the connection there. */
export async function readText(response: Response, maxBytes: number): Promise<ReadBody> {
  if (isShort(response, maxBytes)) return { text: await response.text(), isCut: false };
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = maxBytes;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    left -= value.length;
    if (left < 0) {
      reader.cancel().catch(() => {});
      return { text: text + decoder.decode(value.subarray(0, left)), isCut: true };
    }
    text += decoder.decode(value, { stream: true });
  }
  return { text: text + decoder.decode(), isCut: false };
}

/** Whether the headers promise no more than `maxBytes`: a compressed body has no such promise. */
function isShort({ headers }: Response, maxBytes: number): boolean {
  const length = headers.get("content-length");
  return length !== null && !headers.has("content-encoding") && Number(length) <= maxBytes;
}
