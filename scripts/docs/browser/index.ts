/** What the pages do besides what Redoc does: search, addresses, titles, the chosen language, and when Redoc starts. */
import { followAddresses } from "./addresses.js";
import { drawFirst } from "./first.js";
import { switchMode } from "./mode.js";
import type { Entry } from "./search.js";
import { startSearch } from "./search-box.js";
import { startWhenNeeded } from "./start.js";

/** Put here when the pages are built. */
declare const SEARCH: { entries: Entry[]; index: string };

const entries = new Map(SEARCH.entries.map((entry) => [entry.id, entry]));
startSearch(entries, SEARCH.index);
switchMode();
drawFirst(() => {
  followAddresses(entries);
  startWhenNeeded();
});
