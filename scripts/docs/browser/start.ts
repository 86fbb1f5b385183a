/**
 * Redoc brings a page to life: the choice of a language, of a response, and what unfolds. It takes a second and more of a
 * slow processor, while the page can be read and searched without it. So it starts when somebody reaches for it.
 */
declare const Redoc: { hydrate(description: unknown, options: unknown, root: Element): Promise<void> };
/** What it draws: the description and its options. */
declare const redocPage: [description: unknown, options: unknown];

/** What people operate. Links work without Redoc. */
const CONTROLS = "button, summary, select, input, [role=button], [role=tab], [role=combobox], [tabindex]";
const LANGUAGE = "syncro-msp.language";
/** Where Redoc reads its settings. On a page without cookies, as one opened from a file, it keeps none by itself. */
const SETTINGS = "redoc.redoc.appStore";

export function startWhenNeeded(): void {
  const root = document.getElementById("redoc");
  if (root === null) return;
  let wanted: HTMLElement | undefined;
  let alive: Promise<void> | undefined;
  const start = () => {
    alive ??= bringToLife(root).then(() => {
      root.removeEventListener("click", remember, true);
      if (wanted?.isConnected) wanted.click();
    });
  };
  /** What is clicked before Redoc listens is clicked again when it does. */
  const remember = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
    if (control === null) return;
    wanted = control;
    start();
  };
  const reach = ({ target }: Event) => {
    if (target instanceof Element && target.closest(CONTROLS)) start();
  };
  root.addEventListener("click", remember, true);
  for (const type of ["pointerover", "focusin", "touchstart"]) {
    root.addEventListener(type, reach, { passive: true });
  }
  document.addEventListener("click", keepLanguage, true);
  if (localStorage.getItem(LANGUAGE) !== null) requestIdleCallback(start);
}

async function bringToLife(root: HTMLElement): Promise<void> {
  await Promise.all([load("redoc.js"), load(String(document.body.dataset["page"]).replace(".html", ".data.js"))]);
  const language = localStorage.getItem(LANGUAGE);
  if (language !== null) sessionStorage.setItem(SETTINGS, JSON.stringify({ language }));

  // It has to draw what is already there, which is the tag; only then can it go elsewhere. Nobody is to notice.
  const { hash } = location;
  const { scrollX, scrollY } = window;
  const { route } = document.body.dataset;
  if (route !== undefined) history.replaceState(history.state, "", route);
  await Redoc.hydrate(...redocPage, root);
  while (!isAlive(root)) await frame();
  await frame();
  history.replaceState(history.state, "", hash === "" ? location.pathname : hash);
  window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} is missing`)));
    document.head.append(script);
  });
}

/** React marks what it has taken over. */
const isAlive = (root: Element): boolean =>
  Object.keys(root.querySelector("button") ?? {}).some((key) => key.startsWith("__reactProps"));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function keepLanguage({ target }: Event): void {
  const item = target instanceof Element ? target.closest<HTMLElement>("[role=menuitem]") : null;
  const known = document.body.dataset["languages"]?.split(" ") ?? [];
  const chosen = item?.textContent?.trim() ?? "";
  if (known.includes(chosen)) localStorage.setItem(LANGUAGE, chosen);
}
