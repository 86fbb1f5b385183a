/** What the pages do besides what Redoc does: search, addresses, titles, the chosen language, and when Redoc starts. */
import { followAddresses } from "./addresses.js";
import { startSearch } from "./search-box.js";
import { startWhenNeeded } from "./start.js";
import { switchMode } from "./mode.js";

declare const SEARCH: { entries: import("./search.js").Entry[]; index: string };

const entries = new Map(SEARCH.entries.map((entry) => [entry.id, entry]));
followAddresses(entries);
switchMode();
startSearch(entries, SEARCH.index);
startWhenNeeded();
