import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/docs/build.js";
import { operationAddress, pageOf } from "../../scripts/docs/search-index.js";
import { tagsOf } from "../../scripts/generate/llms.js";
import { root } from "../../scripts/lib/root.js";
import { LANGUAGES } from "../../scripts/samples/index.js";
import { catalogOf, readDescription } from "../../src/catalog/index.js";
import { findTool, testWith } from "../support/tools.js";
import { measureOpening, openOffline, sideways, startBrowser } from "./browser.js";

const description = readDescription();
const operations = catalogOf(description);
const testInBrowser = testWith("chromium");
/** A browser on a busy machine, ms: the end of a test that hangs, not a measure. */
const PATIENCE = 240_000;
/** For people to look at: CI keeps it. */
const pictures = join(root, "coverage/docs");
const CREATE_TICKET = "tickets.html#/tickets/createticket";

let folder: string;
let files: Map<string, number>;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-docs-"));
  ({ files } = await buildSite(folder));
  await mkdir(pictures, { recursive: true });
  if (findTool("chromium") !== undefined) browser = await startBrowser();
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const addressOf = (page: string): string => `${pathToFileURL(folder).href}/${page}`;
const text = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

async function open(address: string, width = 1_300, colorScheme: "light" | "dark" = "light") {
  if (browser === undefined) throw new Error("no browser");
  const opened = await openOffline(browser, width, 900, colorScheme);
  await opened.page.goto(addressOf(address));
  await opened.page.locator("#search:enabled").waitFor();
  return opened;
}

test("every operation can be read without a script, with its method, path and sample", async () => {
  for (const { name } of tagsOf(description)) {
    const here = operations.filter(({ operation }) => operation.tags[0] === name);
    const page = await text(pageOf(name));
    const startOf = (id: string) => page.indexOf(`data-section-id="/${name}/${id}"`.toLowerCase());
    const starts = here.map(({ id }) => startOf(id));
    for (const { id, method, path, operation } of here) {
      const start = startOf(id);
      expect(start, id).toBeGreaterThan(0);
      const end = Math.min(...starts.filter((other) => other > start));
      const section = page.slice(start, end);
      const read = section.replace(/<[^>]+>/g, "").replaceAll("&#x27;", "'");
      for (const part of [operation.summary, `${method} ${path} · ${id}`, "curl --fail-with-body"]) {
        expect(read, id).toContain(part);
      }
    }
  }
});

test("nothing is missing that the first page offers, and nothing weighs too much", async () => {
  const index = await text("index.html");
  for (const name of [
    "openapi.json",
    "openapi.yaml",
    "openapi-3.0.json",
    "swagger-2.0.json",
    "postman.json",
    "llms.txt",
  ]) {
    expect(files.has(name), name).toBe(true);
    expect(index).toContain(`href="${name}"`);
  }
  const requests = JSON.stringify(JSON.parse(await text("postman.json"))).match(/"request":\{"name"/g) ?? [];
  expect(requests).toHaveLength(operations.length);
  expect(await text("llms.txt")).toBe(await readFile(join(root, "llms.txt"), "utf8"));
  const full = await text("llms-full.txt");
  for (const { id, method, path } of operations) expect(full).toContain(`### ${id}\n\n${method} ${path} (`);
  expect(await text("site.js")).toContain("Copyright 2022 Luca Ongaro");
  const pages = [...files].filter(([name]) => name.endsWith(".html"));
  expect(pages).toHaveLength(tagsOf(description).length + 1);
  expect(Math.max(...pages.map(([, size]) => size))).toBeLessThan(1_500_000);
  expect([...files.values()].reduce((sum, size) => sum + size)).toBeLessThan(28_000_000);
});

testInBrowser(
  "finds from the keyboard, without a network, and says so in the title",
  async () => {
    const { page, outside, problems } = await open("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("createInvoice");
    await page.getByRole("option").first().filter({ hasText: "POST /invoices" }).waitFor();
    await page.screenshot({ path: join(pictures, "search.png") });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href.endsWith("invoices.html#/invoices/createinvoice"));
    await expect.poll(() => page.title()).toBe("Create an invoice · Invoices · Syncro MSP API");
    expect(outside, "requests to anywhere else").toEqual([]);
    expect(problems).toEqual([]);
  },
  PATIENCE,
);

describe.each([390, 800, 1_300, 1_600])("%d px wide", (width) => {
  testInBrowser(
    "method and path are in sight, and nothing can be moved sideways",
    async () => {
      const { page } = await open(CREATE_TICKET, width);
      const call = page.locator('[id="tickets/createticket"] code', { hasText: "POST /tickets" }).first();
      await expect.poll(async () => (await call.boundingBox())?.y ?? 0).toBeGreaterThan(56);
      expect((await call.boundingBox())?.y).toBeLessThan(400);
      await page.screenshot({ path: join(pictures, `operation-${width}.png`) });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    },
    PATIENCE,
  );
});

testInBrowser(
  "leads where Redoc's usual addresses point, from the first page too",
  async () => {
    for (const [from, to] of [
      ["index.html#tag/Tickets/operation/createTicket", CREATE_TICKET],
      ["index.html#operation/createTicket", CREATE_TICKET],
      ["index.html#/tickets/createticket", CREATE_TICKET],
      ["leads.html#tag/Tickets/operation/createTicket", CREATE_TICKET],
      ["tickets.html#tag/Tickets/operation/createTicket", CREATE_TICKET],
      ["index.html#tag/RMM", "rmm.html"],
      ["index.html#/section/rate-limit", "index.html#/section/rate-limit"],
    ] as const) {
      const { page } = await open(from);
      await page.waitForURL((url) => url.href.endsWith(`/${to}`));
      await page.context().close();
    }
    expect(operationAddress("Tickets", "createTicket")).toBe(CREATE_TICKET);
  },
  PATIENCE,
);

testInBrowser(
  "Redoc starts when somebody reaches for it, does what was asked, and keeps the language",
  async () => {
    const { page, outside, problems } = await open("leads.html#/leads/createlead");
    const panel = page.locator('[id="leads/createlead"] .panel-request-samples');
    expect(await page.evaluate(() => "Redoc" in window)).toBe(false);
    await panel.getByRole("button", { name: "curl", exact: true }).click();
    for (const { label } of LANGUAGES) {
      const item = page.getByRole("menuitem", { name: label, exact: true }).locator("visible=true");
      await item.first().waitFor();
    }
    await page.getByRole("menuitem", { name: "Python", exact: true }).locator("visible=true").first().click();
    await panel.getByText("import requests").first().waitFor();
    await page.reload();
    await panel.getByText("import requests").first().waitFor();
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
  },
  PATIENCE,
);

describe.each(["light", "dark"] as const)("axe, %s", (scheme) => {
  testInBrowser(
    "finds nothing serious or critical",
    async () => {
      for (const address of ["index.html", "payments.html"]) {
        const { page } = await open(address, 1_300, scheme);
        if (address !== "index.html") await page.locator(".panel-request-samples").first().waitFor();
        expect(await seriousFindings(page), address).toEqual([]);
        await page.context().close();
      }
    },
    PATIENCE,
  );
});

async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const axe: typeof import("axe-core") = Reflect.get(window, "axe");
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    const bad = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    return bad.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

testInBrowser(
  "on a processor four times slower, the site's scripts hold up neither the page nor the search, and Redoc waits",
  async () => {
    if (browser === undefined) throw new Error("no browser");
    for (const address of ["leads.html", CREATE_TICKET]) {
      const { plain, operation, search, answer, isRedocThere } = await measureOpening(browser, addressOf(address), 4);
      console.log(
        `${address}: operation ${operation} ms (${plain} without the script), search ${search} ms, answer ${answer} ms`,
      );
      expect(isRedocThere).toBe(false);
      // Beside the browser alone, which a busy machine holds up as much: about as long, half and a tenth of that. One of
      // the two may meet a moment when the machine does something else.
      expect(operation / plain, "the operation is drawn").toBeLessThan(5);
      expect(search / plain, "the search can be used").toBeLessThan(3);
      expect(answer / plain, "an answer").toBeLessThan(0.8);
    }
  },
  PATIENCE,
);
