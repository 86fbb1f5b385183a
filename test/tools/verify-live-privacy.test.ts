import { afterAll, beforeAll, expect, test } from "vitest";
import { getOnly } from "../../scripts/verify/reader.js";
import { createSyncroClient } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { fakeFetch, json } from "../support/client.js";
import type { Planted } from "./planting.js";
import { deviationsIn, REAL_KEY, runPlanted } from "./verify-live.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: false, tickets: 60, customers: 20 });
});
afterAll(() => sandbox.close());

const SECRETS = ["Sentinel Person", "sentinel@private.example", "+1 (570) 555-0199", "Tsentinel0a1b2c3d-9f8e7d6c5b4a"];
const PHONE = 5_705_550_199;
/** What must not be in the files, in whatever form it got there. */
const TRACES = /sentinel|private\.example|555-?0199|9f8e7d6c/i;

/** `change` applied to a value and all that is in it, from below. */
function everywhere(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((item) => everywhere(item, change)));
  if (typeof value !== "object" || value === null) return change(value);
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everywhere(inner, change)])));
}

let turn = 0;
const secret = () => SECRETS[turn++ % SECRETS.length] ?? "";
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Two lists stay as they are, so that there is an account, and ids to go on with. */
const ALL_BUT_TWO = /^\/(?!(?:tickets|customers)$)/;

const WAYS: [what: string, change: (answer: Planted) => void][] = [
  [
    "in place of every text",
    (answer) => {
      answer.body = everywhere(answer.body, (value) => (typeof value === "string" ? secret() : value));
    },
  ],
  [
    "in place of every null, as a number in every count",
    (answer) => {
      answer.body = everywhere(answer.body, (value) =>
        value === null
          ? secret()
          : isRecord(value) && "total_pages" in value
            ? { ...value, page: PHONE, per_page: PHONE }
            : value,
      );
    },
  ],
  [
    "in place of every id",
    (answer) => {
      answer.body = everywhere(answer.body, (value) =>
        isRecord(value) && "id" in value ? { ...value, id: secret() } : value,
      );
    },
  ],
  [
    "as keys of every object, with themselves in them",
    (answer) => {
      answer.body = everywhere(answer.body, (value) =>
        isRecord(value) ? { ...value, ...Object.fromEntries(SECRETS.map((key) => [key, { [key]: [key] }])) } : value,
      );
    },
  ],
  [
    "in the headers",
    ({ headers }) => {
      Object.assign(headers, {
        "content-type": `application/json; charset=utf-8; name="${SECRETS[0]}"`,
        "retry-after": SECRETS[2],
        "x-ratelimit-limit": SECRETS[3],
        "set-cookie": `session=${SECRETS[3]}`,
        "x-sentinel": SECRETS[1],
        etag: SECRETS[3],
      });
    },
  ],
  ["as the content type", ({ headers }) => Object.assign(headers, { "content-type": "application/sentinel" })],
  [
    "in a refusal",
    (answer) => Object.assign(answer, { status: 403, body: { error: SECRETS.join(" "), params: SECRETS } }),
  ],
  [
    "in an undocumented error",
    (answer) => Object.assign(answer, { status: 409, body: { sentinels: SECRETS, message: SECRETS } }),
  ],
  [
    "in a page",
    (answer) => Object.assign(answer, { headers: { "content-type": "text/html" }, body: `<p>${SECRETS}</p>` }),
  ],
  ["in broken JSON", (answer) => Object.assign(answer, { body: `{"name": "${SECRETS}"` })],
  ["as JSON text", (answer) => Object.assign(answer, { body: JSON.stringify(SECRETS[0]) })],
];

test.each(WAYS)("names, mails, phones and tokens %s are in none of the files", async (_what, change) => {
  const { report, findings, har, proxy } = await runPlanted(sandbox.url, [{ at: ALL_BUT_TWO, change }]);
  expect(JSON.stringify(proxy.seen)).toMatch(TRACES);
  expect(report).not.toMatch(TRACES);
  expect(JSON.stringify(findings)).not.toMatch(TRACES);
  expect(har).not.toMatch(TRACES);
  expect(JSON.parse(har).log.entries.length).toBe(proxy.seen.length);
});

/** Values that the description names, and words that are parts of its own. */
const DESCRIBED = [
  ...["false", "installed", "available", "active", "example", "customer", "require", "ticket_number"],
  ...["status_stopped", "status_running", "firewall_triggered", "low_hd_space_triggered"],
  ...["Declined", "Fresh", "Approved", "Monthly"],
];

/** The archive without when each request began: "47.65", an amount, is in 02:50:47.650Z by chance. */
const timeless = (har: string) => har.replaceAll(/"startedDateTime": "\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z"/g, "");

test("nothing that an ordinary account holds is in any of the files", async () => {
  const { report, findings, har, proxy } = await runPlanted(sandbox.url, []);
  const held = new Set<string>();
  for (const { answer } of proxy.seen) {
    everywhere(answer.body, (value) => {
      // Short words and numbers are in every file by chance.
      if (typeof value === "string" && value.length >= 5) held.add(value);
      if (typeof value === "number" && value > 10_000) held.add(String(value));
      return value;
    });
  }
  expect(held.size).toBeGreaterThan(500);
  // Words that the description itself names.
  for (const word of DESCRIBED) held.delete(word);
  const files = [report, JSON.stringify(findings), timeless(har)];
  expect([...held].filter((value) => files.some((file) => file.includes(value)))).toEqual([]);
  const account = ["sandbox-key", REAL_KEY, new URL(proxy.url).host];
  expect(account.filter((value) => files.some((file) => file.includes(value)))).toEqual([]);
  // The key of a real account is never sent to a sandbox.
  expect(new Set(proxy.seen.map(({ authorization }) => authorization))).toEqual(new Set(["Bearer sandbox-key"]));
});

test("what the archive keeps still shows the same deviations", async () => {
  const change = (answer: Planted) => {
    answer.body = everywhere(answer.body, (value) =>
      isRecord(value) && "id" in value ? { ...value, updated_at: 5 } : value,
    );
  };
  const { report, har } = await runPlanted(sandbox.url, [{ at: ALL_BUT_TWO, change }]);
  const { entries }: { entries: Entry[] } = JSON.parse(har).log;
  // Ids are placeholders now: one path stands for another.
  const kept = new Map(
    entries.map(({ request, response }) => [idless(request.url.split("/v1")[1]?.split("?")[0]), response.content.text]),
  );
  const replay = (answer: Planted) => {
    answer.body = JSON.parse(kept.get(idless(answer.path)) ?? "null");
    answer.status = 200;
  };
  const again = await runPlanted(sandbox.url, [{ at: /./, change: replay }]);
  expect(deviationsIn(report).length).toBeGreaterThan(10);
  expect(deviationsIn(again.report)).toEqual(deviationsIn(report));
});

interface Entry {
  request: { url: string };
  response: { status: number; content: { text: string } };
}

const idless = (path = "") => path.replace(/\{\w+\}|\d+/g, "*");

test("nothing but reading passes, and only to the account's own address", async () => {
  const { fetch, calls } = fakeFetch(json({}));
  const guarded = getOnly(fetch, "https://acme.syncromsp.com/api/v1");
  const syncro = createSyncroClient({
    subdomain: "acme",
    apiKey: "T1",
    fetch: guarded,
    retry: false,
    rateLimit: false,
  });
  const writes = [
    syncro.POST("/customers", { body: { business_name: "Athlead" } }),
    syncro.PUT("/customers/{id}", { params: { path: { id: 1 } }, body: { notes: "x" } }),
    syncro.DELETE("/customers/{id}", { params: { path: { id: 1 } } }),
  ];
  for (const write of writes) await expect(write).rejects.toThrow("only reading is allowed here");
  const url = "https://acme.syncromsp.com/api/v1/tickets";
  await expect(guarded(url, { method: "GET", body: "x" })).rejects.toThrow("only reading");
  await expect(guarded("https://example.com/api/v1/tickets", {})).rejects.toThrow("only the account's own address");
  await expect(guarded("https://acme.syncromsp.com/api/v1.example.com/", {})).rejects.toThrow("own address");
  expect(calls).toEqual([]);
  await guarded(url, { method: "GET" });
  expect(calls.length).toBe(1);
});
