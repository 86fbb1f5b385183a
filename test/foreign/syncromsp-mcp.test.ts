import { KEY } from "./calls.js";
import { play } from "./play.js";
import { catalog } from "./syncromsp-mcp/catalog.js";
import { agreements } from "./syncromsp-mcp/contracts.js";
import { money } from "./syncromsp-mcp/money.js";
import { office } from "./syncromsp-mcp/office.js";
import { people } from "./syncromsp-mcp/people.js";
import { tickets } from "./syncromsp-mcp/tickets.js";

// advenimus/syncromsp-mcp, a server of tools for agents. Its authors ran nearly every tool against a real account, record by
// record, and wrote down what came: the calls here follow that log, so that the sandbox is held to what was seen. It sends a
// content type only with a body, writes lists of ids into one parameter with commas, and hands every answer on as it is.
play({
  name: "advenimus/syncromsp-mcp",
  headers: {
    Authorization: `Bearer ${KEY}`,
    Accept: "application/json",
    "User-Agent": "node",
    "Accept-Encoding": "gzip, deflate",
  },
  withBody: { "Content-Type": "application/json" },
  calls: [...tickets, ...people, ...money, ...agreements, ...catalog, ...office],
});
