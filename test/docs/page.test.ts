import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { buildPage } from "../../scripts/docs/build.js";
import { root } from "../../scripts/lib/root.js";
import { LANGUAGES } from "../../scripts/samples/index.js";
import { listOperations, readDescription } from "../../src/catalog/index.js";
import { findTool, testWith } from "../support/tools.js";
import { openOffline, sideways, startBrowser } from "./browser.js";

const description = readDescription();
const operations = listOperations(description);
const testInBrowser = testWith("chromium");
/** A browser on a busy machine, ms: the end of a test that hangs, not a measure. */
const PATIENCE = 240_000;
/** For people to look at: CI keeps it. */
const pictures = join(root, "coverage/docs");

let folder: string;
let address: string;
let bytes: number;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "syncro-docs-"));
  ({ bytes } = await buildPage(folder));
  address = pathToFileURL(join(folder, "index.html")).href;
  await mkdir(pictures, { recursive: true });
  if (findTool("chromium") !== undefined) browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const shoot = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** What only the sample of one language has. */
const MARK: Record<string, string> = {
  curl: "curl --fail",
  PowerShell: "Invoke-RestMethod",
  Python: "import requests",
  PHP: "curl_init",
  TypeScript: "createSyncroClient",
  "Command line": "npx syncro-msp",
};

async function open(width: number, height: number, before: () => void = () => {}) {
  if (browser === undefined) throw new Error("no browser");
  const opened = await openOffline(browser, width, height);
  await opened.page.addInitScript(before);
  await opened.page.goto(address);
  return opened;
}

describe.each([
  { name: "wide", width: 1_400, height: 900 },
  { name: "narrow", width: 400, height: 860 },
])("the page, $name, with the network cut", ({ name, width, height }) => {
  testInBrowser(
    "opens, finds an operation and shows its samples, without asking for anything",
    async () => {
      const { page, outside, problems } = await open(width, height);
      await page.getByRole("heading", { name: description.info.title }).waitFor();
      await shoot(page, `${name}-introduction`);
      expect(await sideways(page)).toBe(0);

      if (name === "narrow") await page.getByLabel("Open navigation menu").click();
      await page.getByTestId("search-trigger").filter({ hasText: "Search" }).click();
      await page.keyboard.type("comment on a ticket");
      const hit = page.locator('[data-component-name="Search/SearchItem"]').first();
      await hit.filter({ hasText: "/tickets/{id}/comment" }).waitFor();
      await shoot(page, `${name}-search`);
      await hit.click();
      await page.locator("h2", { hasText: "Comment on a ticket" }).waitFor();

      const panel = page.locator(".panel-request-samples").filter({ hasText: "/tickets/{id}/comment" });
      let shown = "curl";
      for (const { label } of LANGUAGES) {
        await panel.evaluate((element) => element.scrollIntoView());
        await panel.getByRole("button", { name: shown, exact: true }).click();
        await page.getByRole("menuitem", { name: label, exact: true }).locator("visible=true").click();
        await panel
          .getByText(MARK[label] ?? "no mark")
          .first()
          .waitFor();
        if (label === "Python") await shoot(page, `${name}-operation`);
        shown = label;
      }
      expect(await sideways(page)).toBe(0);

      await page.goto(`${address}#/section/quick-start-with-python`);
      await page.getByRole("heading", { name: "Quick start with Python" }).waitFor();
      await shoot(page, `${name}-quick-start`);
      expect(await sideways(page)).toBe(0);
      expect(outside, "requests to anywhere else").toEqual([]);
      expect(problems).toEqual([]);
    },
    PATIENCE,
  );
});

testInBrowser(
  "leads straight to an operation",
  async () => {
    if (browser === undefined) throw new Error("no browser");
    const { page, outside } = await openOffline(browser, 1_400, 900);
    const began = performance.now();
    await page.goto(`${address}#/tickets/listtickets`);
    await page.locator('[id="tickets/listtickets"] .panel-request-samples').waitFor();
    console.log(`the first operation after ${Math.round(performance.now() - began)} ms`);
    expect(outside).toEqual([]);
  },
  PATIENCE,
);

testInBrowser(
  "every operation is drawn, under its heading and with its sample",
  async () => {
    const { page, outside, problems } = await open(1_400, 900, showEverything);
    let drawn = 0;
    for (const tag of new Set(operations.map(({ operation }) => operation.tags[0] ?? ""))) {
      const wanted = operations
        .filter(({ operation }) => operation.tags[0] === tag)
        .map(({ method, path, operation: { operationId, summary } }) => ({
          id: `${tag}/${operationId}`.toLowerCase(),
          heading: summary,
          address: `${method.toUpperCase()}${path}`,
          sample: `--request ${method.toUpperCase()}`,
        }));
      await page.evaluate((hash) => window.location.assign(hash), `#/${tag.toLowerCase()}`);
      await expect.poll(() => page.evaluate(missing, wanted), { timeout: 60_000 }).toEqual([]);
      drawn += wanted.length;
    }
    const size = (bytes / 1_000_000).toFixed(1);
    console.log(`${size} MB, ${drawn}/${operations.length} operations drawn, ${outside.length} requests outside`);
    expect(drawn).toBe(operations.length);
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
  },
  PATIENCE,
);

/** The page draws what comes into sight: here everything does. Runs in the page. */
function showEverything(): void {
  window.IntersectionObserver = class extends IntersectionObserver {
    readonly #callback: IntersectionObserverCallback;

    constructor(callback: IntersectionObserverCallback) {
      super(callback);
      this.#callback = callback;
    }

    override observe(target: Element): void {
      const box = target.getBoundingClientRect();
      const seen = { boundingClientRect: box, intersectionRatio: 1, intersectionRect: box, isIntersecting: true };
      queueMicrotask(() => this.#callback([{ ...seen, rootBounds: null, target, time: performance.now() }], this));
    }
  };
}

/** Which operations are not drawn yet. Runs in the page. */
function missing(wanted: { id: string; heading: string; address: string; sample: string }[]): string[] {
  const drawn = ({ id, heading, address, sample }: (typeof wanted)[number]) => {
    const section = document.getElementById(id);
    const panel = section?.querySelector(".panel-request-samples")?.textContent ?? "";
    const title = section?.querySelector("h2")?.textContent ?? "";
    return title.includes(heading) && panel.includes(address) && panel.includes(sample);
  };
  return wanted.filter((one) => !drawn(one)).map(({ id }) => id);
}
