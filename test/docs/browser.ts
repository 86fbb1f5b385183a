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

/**
 * How long after the request the first operation is drawn, the search can be used and answers, ms; and how long the
 * browser takes to draw the operation of the same page without the site's script: `plain`. The better of two each.
 */
export async function measureOpening(browser: Browser, address: string, slowdown: number) {
  const plain: number[] = [];
  const runs: Awaited<ReturnType<typeof measureScripts>>[] = [];
  for (let run = 0; run < 2; run += 1) {
    plain.push(await inSlowPage(browser, address, slowdown, false, async (page) => (await timesOf(page)).operation));
    runs.push(await inSlowPage(browser, address, slowdown, true, measureScripts));
  }
  const better = (times: number[]) => Math.round(Math.min(...times));
  return {
    plain: better(plain),
    operation: better(runs.map(({ operation }) => operation)),
    search: better(runs.map(({ search = Number.POSITIVE_INFINITY }) => search)),
    answer: better(runs.map(({ answer }) => answer)),
    /** Whether Redoc was there before all of it. */
    isRedocThere: runs.some(({ isRedocThere }) => isRedocThere),
  };
}

/** Notes when something is seen for the first time. `search` never is without the site's script. */
function watchTimes(): void {
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
}

async function inSlowPage<T>(
  browser: Browser,
  address: string,
  slowdown: number,
  hasScript: boolean,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1_400, height: 900 } });
  try {
    if (!hasScript) await context.route(/\/site\.js$/, (route) => route.abort());
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(watchTimes);
    await page.goto(address);
    await page.waitForFunction(
      (names) => names.every((name) => name in Reflect.get(window, "times")),
      hasScript ? ["operation", "search"] : ["operation"],
    );
    const { search } = await timesOf(page);
    if ((search !== undefined) !== hasScript) throw new Error(`the site's script ${hasScript ? "did not run" : "ran"}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

const timesOf = (page: Page): Promise<{ operation: number; search?: number }> =>
  page.evaluate(() => Reflect.get(window, "times"));

async function measureScripts(page: Page) {
  const isRedocThere = await page.evaluate(() => "Redoc" in window);
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
  return { ...(await timesOf(page)), answer, isRedocThere };
}
