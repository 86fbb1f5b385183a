import { loadPackage } from "../packages.js";

interface Item {
  request?: { method: string; url: { path: string[] }; body?: { raw?: string } };
  response?: { code: number; body?: string }[];
  item?: Item[];
}
interface Collection {
  result: boolean;
  reason?: string;
  output?: { data: Item }[];
}
interface Postman {
  convertV2(
    input: { type: "string"; data: string },
    options: object,
    done: (error: Error | null, collection?: Collection) => void,
  ): void;
}

/** The collection that Postman's own converter makes of a description. */
export async function collect(data: string): Promise<Item> {
  const { convertV2 } = await loadPackage<Postman>("openapi-to-postmanv2");
  const made = await new Promise<Collection | undefined>((resolve, reject) => {
    convertV2({ type: "string", data }, {}, (error, collection) => (error ? reject(error) : resolve(collection)));
  });
  const [collection] = made?.output ?? [];
  if (made?.result !== true || collection === undefined) throw new Error(made?.reason ?? "no collection");
  return collection.data;
}

/** Every request with its operation, its body, and the body of its first answer. */
export function requestsIn({
  request,
  response = [],
  item = [],
}: Item): { key: string; sent: unknown; answered: unknown }[] {
  if (request === undefined) return item.flatMap(requestsIn);
  const path = request.url.path.join("/").replace(/:(\w+)/g, "{$1}");
  const [first] = response.filter(({ code }) => code === 200);
  return [{ key: `${request.method} /${path}`, sent: parsed(request.body?.raw), answered: parsed(first?.body) }];
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
