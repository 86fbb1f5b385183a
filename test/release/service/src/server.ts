/** One route, `POST /tickets`. PORT: where it listens, 0 for a free port. SYNCRO_BASE_URL: another server, such as a sandbox. */
import { createServer, type IncomingMessage } from "node:http";
import { type Answer, toAnswer } from "./answer.js";
import { createTicket } from "./create-ticket.js";

/** More than any ticket; the rest is not read. */
const MAX_BYTES = 64 * 1024;

async function answerTo(request: IncomingMessage): Promise<Answer> {
  if (request.url !== "/tickets") return { status: 404, body: { error: "there is only /tickets" } };
  if (request.method !== "POST") {
    return { status: 405, body: { error: "/tickets takes POST" }, headers: { Allow: "POST" } };
  }
  const text = await textOf(request);
  if (text === undefined) return { status: 413, body: { error: `more than ${MAX_BYTES} bytes` } };
  return createTicket(text);
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

let stopping = false;

const server = createServer((request, response) => {
  answerTo(request)
    .catch(toAnswer)
    .then(({ status, body, headers }) => {
      // A connection that is kept would keep the process.
      const last = stopping || status === 413 ? { Connection: "close" } : {};
      response.writeHead(status, { "Content-Type": "application/json", ...headers, ...last });
      response.end(JSON.stringify(body));
    });
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" ? address?.port : address}`);
});

// No exit(): what is in flight is finished, and the process ends when nothing is left to do.
process.once("SIGTERM", () => {
  stopping = true;
  server.close();
  console.log("stopping");
});
process.once("beforeExit", () => console.log("nothing left to do"));
