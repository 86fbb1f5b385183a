// A program that writes to the server of its first argument, under the audit file of its second: for a test to kill.
import { auditTo } from "../../examples/lib/audit-log.js";
import { testClient } from "../support/client.js";

const [url = "", file = ""] = process.argv.slice(2);
const syncro = testClient(url);
syncro.use(auditTo(file, "the program"));
for (let id = 1; ; id++) await syncro.PUT("/tickets/{id}", { params: { path: { id } }, body: { subject: "Jams" } });
