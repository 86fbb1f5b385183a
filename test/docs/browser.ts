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
export async function openOffline(
  browser: Browser,
  width: number,
  height: number,
  colorScheme: "light" | "dark" = "light",
) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
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

/** How long after the request the first operation is drawn, the search can be used and answers; ms, the better of two. */
export async function measureOpening(browser: Browser, address: string, slowdown: number) {
  const runs = [];
  for (let run = 0; run < 2; run += 1) runs.push(await measureOnce(browser, address, slowdown));
  const better = (times: number[]) => Math.round(Math.min(...times));
  return {
    operation: better(runs.map(({ operation }) => operation)),
    search: better(runs.map(({ search }) => search)),
    answer: better(runs.map(({ answer }) => answer)),
  };
}

async function measureOnce(browser: Browser, address: string, slowdown: number) {
  const context = await browser.newContext({ viewport: { width: 1_400, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(() => {
    const times: Record<string, number> = {};
    Reflect.set(window, "times", times);
    const note = (name: string, there: boolean) => {
      if (there && !(name in times)) times[name] = performance.now();
    };
    const look = () => {
      note("search", document.querySelector("#search:enabled") !== null);
      // In a frame in which it can be seen: the next one shows it.
      const samples = [...document.querySelectorAll(".panel-request-samples")];
      note(
        "operation",
        samples.some((panel) => panel.checkVisibility()),
      );
      if (Object.keys(times).length < 2) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => Object.keys(Reflect.get(window, "times")).length === 2);
  const answer = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>("#search");
    if (box === null) throw new Error("no search");
    box.focus();
    const began = performance.now();
    box.value = "timer";
    box.dispatchEvent(new InputEvent("input"));
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
  const times: { operation: number; search: number } = await page.evaluate(() => Reflect.get(window, "times"));
  await context.close();
  return { ...times, answer };
}
