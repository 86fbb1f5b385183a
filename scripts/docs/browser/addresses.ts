import type { Entry } from "./search.js";

/** Leads addresses to where they point, and keeps the title of the page that of the operation in sight. */
export function followAddresses(entries: ReadonlyMap<string, Entry>): void {
  const byHash = new Map([...entries.values()].map((entry) => [entry.address.replace(/^[^#]*/, ""), entry]));
  const follow = () => {
    const address = leadsTo(location.hash, entries, byHash);
    const [page = "", hash = ""] = (address ?? "").split(/(?=#)/);
    if (page !== "" && page !== document.body.dataset.page) return location.replace(address ?? "");
    if (hash !== "" && hash !== location.hash) history.replaceState(null, "", hash);
    // Where it is in the way, as the template closes it at first.
    if (window.innerWidth < 1_000) document.querySelector("nav details")?.removeAttribute("open");
    elementAt(location.hash)?.scrollIntoView();
  };
  window.addEventListener("hashchange", follow);
  follow();
  followTitle(byHash);
}

/**
 * Where a hash leads: also that of older Redocs (`#tag/Tickets/operation/createTicket`, `#operation/createTicket`), and
 * that of another page (`#/tickets/createticket`).
 */
export function leadsTo(
  hash: string,
  entries: ReadonlyMap<string, Entry>,
  byHash: ReadonlyMap<string, Entry>,
): string | undefined {
  const [, tag, id] = /^#(?:tag\/([^/]+))?(?:\/?operation\/([^/]+))?$/.exec(decoded(hash)) ?? [];
  if (id !== undefined) return entries.get(id)?.address;
  if (tag !== undefined) return pageOfTag(tag);
  const [, slug = "", rest] = /^#\/([^/#]+)(\/[^#]+)?/.exec(decoded(hash)) ?? [];
  if (slug === "" || slug === "section") return byHash.get(hash)?.address;
  return rest === undefined
    ? pageOfTag(slug)
    : byHash.get(`#/${slug}${rest}`.toLowerCase())?.address.replace(/#.*/, hash);
}

/** A page, where there is one: each is in the menu. */
function pageOfTag(tag: string): string | undefined {
  const page = `${tag.toLowerCase()}.html`;
  const links = [...document.querySelectorAll("nav a")];
  return links.some((link) => link.getAttribute("href") === page) ? page : undefined;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The element that Redoc means by `#/tickets/createticket` or `#/tickets/createticket#tickets/createticket/responses`. */
const elementAt = (hash: string): HTMLElement | null =>
  document.getElementById(decoded(hash.replace(/^#\//, "").replace(/^.*#/, "")));

/** The last section that begins above the middle of the window. */
export const sectionInSight = (): Element | undefined =>
  [...document.querySelectorAll("[data-section-id]")].findLast((section) => {
    const { top, height } = section.getBoundingClientRect();
    return height > 0 && top < window.innerHeight / 3;
  });

function followTitle(byHash: ReadonlyMap<string, Entry>): void {
  const ofPage = document.title;
  let waiting = false;
  const update = () => {
    waiting = false;
    const hash = `#${sectionInSight()?.getAttribute("data-section-id")}`;
    const title = byHash.get(hash)?.title;
    document.title = title === undefined ? ofPage : `${title} · ${ofPage}`;
    for (const link of document.querySelectorAll("nav ul ul a")) {
      if (link.getAttribute("href") === hash) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  window.addEventListener("scroll", soon, { passive: true });
  window.addEventListener("hashchange", soon);
  soon();
}
