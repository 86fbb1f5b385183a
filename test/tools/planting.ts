import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer on its way back; a plant changes it in place. `body` is the parsed JSON, or text. */
export interface Planted {
  readonly path: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export interface Plant {
  /** A path relative to the base address, in which `*` stands for an id; or what it looks like. */
  at: string | RegExp;
  change: (answer: Planted) => void;
}

export interface PlantingProxy {
  url: string;
  /** What was asked, and the answers as they went back. */
  seen: { method: string; path: string; authorization: string | undefined; answer: Planted }[];
  close: () => Promise<void>;
}

/** A server in front of a sandbox that changes some of its answers. */
export async function startPlanting(target: string, plants: Plant[]): Promise<PlantingProxy> {
  const base = new URL(target).pathname;
  const seen: PlantingProxy["seen"] = [];
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = new URL(incoming.url ?? "", "http://loopback");
    const path = url.pathname.slice(base.length);
    const answer = { path, ...(await forward(incoming, `${target}${path}${url.search}`)) };
    for (const { at, change } of plants) if (matches(at, path)) change(answer);
    seen.push({ method: incoming.method ?? "", path, authorization: incoming.headers.authorization, answer });
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
  };
  const server = createServer((incoming, outgoing) => {
    // A plant that finds no place for itself is a mistake of the test: it must see it.
    serve(incoming, outgoing).catch((error) => outgoing.writeHead(501).end(String(error)));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    seen,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function forward({ method = "GET", headers }: IncomingMessage, url: string): Promise<Omit<Planted, "path">> {
  const { authorization = "", "content-type": type = "" } = headers;
  const response = await fetch(url, { method, headers: { authorization, "content-type": type } });
  const text = await response.text();
  const contentType = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    headers: { "content-type": contentType },
    body: contentType.startsWith("application/json") ? JSON.parse(text) : text,
  };
}

function matches(pattern: string | RegExp, path: string): boolean {
  if (pattern instanceof RegExp) return pattern.test(path);
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === given[index] || (part === "*" && /^\d+$/.test(given[index] ?? "")))
  );
}

/** The objects at `path`, such as `tickets[].comments[]`, to change them. Fails where there is none. */
export function objectsAt(value: unknown, path: string): Record<string, unknown>[] {
  let found: unknown[] = [value];
  for (const step of path.split(".").filter((part) => part !== "")) {
    const name = step.replace("[]", "");
    found = found.flatMap((object) => {
      const inner: unknown = isObject(object) ? object[name] : undefined;
      return step.endsWith("[]") && Array.isArray(inner) ? inner : [inner];
    });
  }
  const objects = found.filter(isObject);
  if (objects.length === 0) throw new Error(`nothing at ${path} to plant in`);
  return objects;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
