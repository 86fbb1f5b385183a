import { request } from "node:http";

export interface Wire {
  method: string;
  /** Appended to the base address as it is: slashes and escapes stay as the program spells them. */
  path: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

export interface Answer {
  status: number;
  /** The content type, without its parameters. */
  type: string;
  /** The parsed JSON, or the text if it is not JSON. */
  value: unknown;
}

/** Sends exactly these headers, beside `Host` and `Connection`. `fetch` would add its own and tidy up the path. */
export function send(base: string, { method, path, headers, body }: Wire): Promise<Answer> {
  const { hostname, port, pathname } = new URL(base);
  const sized = body === undefined ? headers : { ...headers, "Content-Length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: pathname + path, headers: sized }, async (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const type = response.headers["content-type"]?.split(";")[0] ?? "";
        resolve({ status: response.statusCode ?? 0, type, value: read(type, Buffer.concat(chunks).toString("utf8")) });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function read(type: string, text: string): unknown {
  return type === "application/json" && text !== "" ? JSON.parse(text) : text;
}
