import { KEY } from "./calls.js";
import { money } from "./node-syncro/money.js";
import { office } from "./node-syncro/office.js";
import { records } from "./node-syncro/records.js";
import { play } from "./play.js";

// wyre-technology/node-syncro, a TypeScript client. It sends the JSON type with every request, knows `per_page` for every
// list, and walks until `meta.total_pages`, or for one page where there is no `meta`. Written from guesses in places: it
// calls operations and fields that the API never had, and expects envelopes around answers that have none.
play({
  name: "wyre-technology/node-syncro",
  headers: {
    "Content-Type": "application/json",
    Accept: "application/json",
    Authorization: `Bearer ${KEY}`,
    "User-Agent": "node",
    "Accept-Encoding": "gzip, deflate",
  },
  calls: [...records, ...money, ...office],
});
