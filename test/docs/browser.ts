import { type Browser, chromium, type Page } from "playwright-core";
import { findTool } from "../support/tools.js";

const ARGUMENTS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export async function startBrowser(): Promise<Browser> {
  const executablePath = findTool("chromium");
  if (executablePath === undefined) throw new Error("no Chromium");
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/**
 * A page without a network: what it asks for outside its own file is refused, and remembered with whatever went wrong in
 * it.
 */
export async function openOffline(browser: Browser, width: number, height: number) {
  const context = await browser.newContext({ viewport: { width, height } });
  const outside: string[] = [];
  const problems: string[] = [];
  await context.route(
    ({ protocol }) => protocol !== "file:",
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  await context.setOffline(true);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return { page, outside, problems };
}

/** How far the page can be moved sideways, CSS pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
