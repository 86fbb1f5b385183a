import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Statuses after which a runtime may send a request again by itself, and some after which it must not. */
const STATUSES = [401, 403, 408, 421, 425, 429, 500, 503];
const METHODS = ["GET", "POST", "POST without a body", "PUT that creates"];

/**
 * Checks that a runtime's own `fetch` repeats no answered write, with programs/answers.mjs against a server that counts.
 *
 * @param run runs the program with its cases and returns what it prints
 * @returns the number of calls
 * @throws when a write arrived more than once, or a body lost its length on a runtime that can send it
 */
export async function countArrivals(run: (cases: string) => Promise<string>, isDeno: boolean): Promise<number> {
  const arrivals: { of: string; length: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const of = String(request.headers["x-case"]);
    arrivals.push({ of, length: request.headers["content-length"] });
    request.resume().on("end", () => response.writeHead(Number(of.split(" ")[0])).end("{}"));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const cases = STATUSES.flatMap((status) => METHODS.map((method) => ({ name: `${status} ${method}`, method })));
    await run(JSON.stringify(cases.map((each) => ({ ...each, baseUrl }))));
    const wrong = cases.flatMap(({ name, method }) => {
      const seen = arrivals.filter(({ of }) => of === name);
      const most = method === "GET" ? 2 : 1; // Node repeats a GET after 421, which the limiter counts
      if (seen.length === 0 || seen.length > most) return [`${name}: ${seen.length} arrivals`];
      const lacksLength = !isDeno && method === "POST" && seen[0]?.length === undefined;
      return lacksLength ? [`${name}: no content-length`] : [];
    });
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
    return cases.length;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
