import { type Entry, find, type Index, loadIndex } from "./search.js";

/** The search box: a combobox, as the ARIA Authoring Practices describe it. */
export function startSearch(entries: ReadonlyMap<string, Entry>, json: string): void {
  const box = document.querySelector<HTMLInputElement>("#search");
  const list = document.querySelector<HTMLElement>("#hits");
  const said = document.querySelector<HTMLElement>("#said");
  if (box === null || list === null || said === null) return;
  let index: Index | undefined;
  let chosen = -1;

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const choose = (number: number) => {
    const all = options();
    chosen = all.length === 0 ? -1 : (number + all.length) % all.length;
    for (const [at, option] of all.entries()) option.setAttribute("aria-selected", String(at === chosen));
    all[chosen]?.scrollIntoView({ block: "nearest" });
    if (chosen === -1) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", `hit-${chosen}`);
  };
  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const prepared = () => {
    index ??= loadIndex(json);
    return index;
  };
  const show = () => {
    const query = box.value.trim();
    const hits = query === "" ? [] : find(prepared(), entries, query);
    list.replaceChildren(...hits.map(optionOf));
    said.textContent = query === "" ? "" : hits.length === 0 ? `Nothing found for ${query}` : `${hits.length} found`;
    list.hidden = hits.length === 0;
    box.setAttribute("aria-expanded", String(hits.length > 0));
    chosen = -1;
    box.removeAttribute("aria-activedescendant");
  };
  const open = (option: HTMLElement | undefined) => {
    const address = option?.dataset.address;
    if (address === undefined) return;
    close();
    box.blur();
    const [page, hash = ""] = address.split(/(?=#)/);
    if (page === document.body.dataset.page) location.hash = hash;
    else location.assign(address);
  };

  box.addEventListener("input", show);
  box.addEventListener("focus", () => {
    prepared();
    show();
  });
  window.addEventListener("load", () => requestIdleCallback(prepared));
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "ArrowDown") choose(chosen + 1);
    else if (key === "ArrowUp") choose(chosen <= 0 ? -1 : chosen - 1);
    else if (key === "Enter") open(options()[Math.max(chosen, 0)]);
    else if (key === "Escape") close();
    else return;
    event.preventDefault();
  });
  // Before the box loses the focus and the list closes.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    if (event.target instanceof Element) open(event.target.closest<HTMLElement>("[role=option]") ?? undefined);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.matches("input, textarea, select");
    const asked = event.key === "/" || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!asked || (typing && event.key === "/")) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  box.disabled = false;
  box.placeholder = "Search: an operation, path, field, permission";
}

function optionOf({ id, method, path, title, address, deprecated }: Entry, at: number): HTMLElement {
  const option = document.createElement("li");
  option.id = `hit-${at}`;
  option.role = "option";
  option.setAttribute("aria-selected", "false");
  option.dataset.address = address;
  const parts = method === "" ? [title] : [title, `${method} ${path}`, deprecated ? `${id}, deprecated` : id];
  option.append(...parts.map(span));
  return option;
}

function span(text: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  return element;
}
