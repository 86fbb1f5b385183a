import { expect, onTestFinished, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { ask } from "../support/exchanges.js";

// No two records have the same id, also where one is made of another.

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ size: "small", rateLimit: false, now: "2026-11-20T09:00:00-05:00", ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

async function send(sandbox: Sandbox, request: string, body?: Record<string, unknown>) {
  const { text } = await ask(sandbox, request, request.split(" ")[1] ?? "", body);
  return JSON.parse(text);
}

const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id);

test("an estimate made an invoice leaves its lines their ids, and a list of all lines has each once", async () => {
  const sandbox = await start();
  const { estimate } = await send(sandbox, "GET /estimates/2101");
  const { invoice } = await send(sandbox, "POST /estimates/2101/convert_to_invoice", {});
  const copied = (await send(sandbox, `GET /invoices/${invoice.id}`)).invoice.line_items;
  expect(copied.map(({ name }: { name: string }) => name)).toEqual(
    estimate.line_items.map(({ name }: { name: string }) => name),
  );
  const all: number[] = [];
  for (let page = 1; page <= 5; page += 1)
    all.push(...idsOf((await send(sandbox, `GET /line_items?page=${page}`)).line_items));
  expect(all).toEqual(expect.arrayContaining([...idsOf(estimate.line_items), ...idsOf(copied)]));
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ["purchase_orders", "line_items"],
  ["contracts", "product_price_overrides"],
  ["products", "photos"],
  ["products", "location_quantities"],
  ["leads", "appointments"],
  ["schedules", "lines"],
])("of the %s that an account begins with, no two have the same %s", async (name, field) => {
  const sandbox = await start({ size: "msp" });
  const rows: { id: number }[] = [];
  for (const id of sandbox.store.ids(name)) {
    const answer = await send(sandbox, `GET /${name}/${id}`);
    const [record] = "id" in answer ? [answer] : Object.values<Record<string, typeof rows>>(answer);
    rows.push(...(record?.[field] ?? []));
  }
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(idsOf(rows)).size).toBe(rows.length);
});

test("a photo has an id that no other photo had", async () => {
  const sandbox = await start();
  const photos = async (id: number) => idsOf((await send(sandbox, `GET /products/${id}`)).product.photos);
  const add = (id: number) =>
    send(sandbox, `POST /products/${id}/add_images`, { url: "https://files.example.com/a.png", filename: "a.png" });
  await add(312);
  const [newest = 0] = (await photos(312)).slice(-1);
  await send(sandbox, `DELETE /products/312/delete_image?photo_id=${newest}`);
  await add(312);
  await add(310);
  const now = [...(await photos(312)), ...(await photos(310))];
  expect(now).not.toContain(newest);
  expect(new Set(now).size).toBe(now.length);
});
