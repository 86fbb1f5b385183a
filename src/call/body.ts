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

/** What is given in place of a body of which more than `maxBytes` would have had to be read. */
export class CutBody {
  constructor(readonly text: string) {}
}

/** Reads a body as text, decompressed, up to `maxBytes`, and lets go of the connection there. */
export const readText = (response: Response, maxBytes: number): Promise<string | CutBody> =>
  isShort(response, maxBytes) ? response.text() : readStream(response, maxBytes);

async function readStream(response: Response, maxBytes: number): Promise<string | CutBody> {
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
      return new CutBody(text + decoder.decode(value.subarray(0, left)));
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether the headers promise no more than `maxBytes`: a compressed body has no such promise. */
function isShort({ headers }: Response, maxBytes: number): boolean {
  const length = headers.get("content-length");
  return length !== null && !headers.has("content-encoding") && Number(length) <= maxBytes;
}
