/**
 * Redoc brings a page to life: the choice of a language, of a response, and what unfolds. It takes a second and more of a
 * slow processor, while the page can be read and searched without it. So it starts when somebody reaches for it.
 */
import { sectionInSight } from "./addresses.js";

declare const Redoc: { hydrate(description: unknown, options: unknown, root: Element): Promise<void> };
/** What it draws: the description and its options. */
declare const redocPage: [description: unknown, options: { codeSamples: { languages: { label?: string }[] } }];

/** What people operate. Links work without Redoc. */
const CONTROLS = "button, summary, select, input, [role=button], [role=tab], [role=combobox], [tabindex]";
const LANGUAGE = "syncro-msp.language";

export function startWhenNeeded(): void {
  const root = document.getElementById("redoc");
  if (root === null) return;
  let started = false;
  let wanted: (() => HTMLElement | undefined) | undefined;
  const start = async () => {
    if (started) return;
    started = true;
    await bringToLife(root);
    root.removeEventListener("click", remember, true);
    wanted?.()?.click();
  };
  /** What is clicked before Redoc listens is clicked again when it does. */
  const remember = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
    if (control === null) return;
    wanted = placeOf(control);
    void start();
  };
  const reach = ({ target }: Event) => {
    if (target instanceof Element && target.closest(CONTROLS)) void start();
  };
  root.addEventListener("click", remember, true);
  for (const type of ["pointerover", "focusin", "touchstart"]) {
    root.addEventListener(type, reach, { passive: true });
  }
  document.addEventListener("click", keepLanguage, true);
  if (localStorage.getItem(LANGUAGE) !== null) requestIdleCallback(start);
}

async function bringToLife(root: HTMLElement): Promise<void> {
  await Promise.all([load("redoc.js"), load(String(document.body.dataset.page).replace(".html", ".data.js"))]);
  const [description, options] = redocPage;
  const { languages } = options.codeSamples;
  const chosen = localStorage.getItem(LANGUAGE);
  // Redoc begins with the first. It keeps the choice in a cookie, which a page that is opened from a file cannot have.
  languages.sort((a, b) => Number(b.label === chosen) - Number(a.label === chosen));

  // It draws the section of the address first, and the others when they come near. Nobody is to notice.
  const { hash } = location;
  // The first page has one section, with those of the introduction in it.
  const place = document.body.dataset.route === undefined ? undefined : placeInSight();
  if (place !== undefined) history.replaceState(history.state, "", `#${place.id}`);
  await Redoc.hydrate(description, options, root);
  while (!isAlive(root)) await frame();
  history.replaceState(history.state, "", hash === "" ? location.pathname : hash);
  for (let frames = 0; frames < 30; frames += 1) {
    place?.keep();
    await frame();
  }
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

/** Finds a control again after Redoc has drawn it anew: in its section, among those that say the same. */
function placeOf(control: HTMLElement): () => HTMLElement | undefined {
  const id = sectionOf(control)?.getAttribute("data-section-id");
  const says = ({ tagName, textContent, ariaLabel }: HTMLElement) => [tagName, textContent, ariaLabel].join();
  const wanted = says(control);
  const alike = () =>
    [...(sectionNamed(id)?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter((each) => says(each) === wanted);
  const at = alike().indexOf(control);
  return () => alike()[at];
}

/** The section in sight, and how to keep it where it is while what is above it changes its height. */
function placeInSight(): { id: string; keep: () => void } | undefined {
  const section = sectionInSight();
  const id = section?.getAttribute("data-section-id");
  if (section === undefined || id == null) return undefined;
  const { top } = section.getBoundingClientRect();
  const keep = () => {
    const moved = (sectionNamed(id)?.getBoundingClientRect().top ?? top) - top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  };
  return { id, keep };
}

const sectionOf = (element: Element) => element.closest("[data-section-id]");

const sectionNamed = (id: string | null | undefined) =>
  [...document.querySelectorAll("[data-section-id]")].find((section) => section.getAttribute("data-section-id") === id);

function keepLanguage({ target }: Event): void {
  const item = target instanceof Element ? target.closest<HTMLElement>("[role=menuitem]") : null;
  const known = document.body.dataset.languages?.split(" ") ?? [];
  const chosen = item?.textContent?.trim() ?? "";
  if (known.includes(chosen)) localStorage.setItem(LANGUAGE, chosen);
}
