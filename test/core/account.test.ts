import { afterEach, describe, expect, test, vi } from "vitest";
import { createSyncroClient, type SyncroClientOptions, unwrap } from "../../src/index.js";
import { API_KEY, fakeFetch, json } from "../support/client.js";
import { startServer } from "../support/server.js";

afterEach(() => vi.unstubAllEnvs());

const SANDBOX = "http://127.0.0.1:4010/api/v1";
const addressOf = async (options: SyncroClientOptions = {}) => {
  const { fetch, calls } = fakeFetch(json({ tickets: [] }));
  await createSyncroClient({ apiKey: API_KEY, rateLimit: false, fetch, ...options }).GET("/tickets");
  return calls[0]?.url.replace(/\/tickets$/, "");
};

describe("which address holds", () => {
  const option = { baseUrl: "http://127.0.0.1:1/option", subdomain: "option" };
  const variable = { SYNCRO_BASE_URL: SANDBOX, SYNCRO_SUBDOMAIN: "variable" };

  test.each<[string, SyncroClientOptions, Partial<typeof variable>, string]>([
    ["baseUrl before all", option, variable, "http://127.0.0.1:1/option"],
    ["subdomain before the environment", { subdomain: "option" }, variable, "https://option.syncromsp.com/api/v1"],
    ["SYNCRO_BASE_URL before SYNCRO_SUBDOMAIN", {}, variable, SANDBOX],
    ["SYNCRO_SUBDOMAIN last", {}, { SYNCRO_SUBDOMAIN: "variable" }, "https://variable.syncromsp.com/api/v1"],
    ["an empty variable is unset", {}, { ...variable, SYNCRO_BASE_URL: "" }, "https://variable.syncromsp.com/api/v1"],
    ["undefined is not given", { baseUrl: undefined, subdomain: undefined }, variable, SANDBOX],
    ["a slash too many", {}, { SYNCRO_BASE_URL: `${SANDBOX}//` }, SANDBOX],
    ["a legacy account", { subdomain: "Acme.Shield" }, {}, "https://acme.shield.syncromsp.com/api/v1"],
    [
      "a legacy account of the environment",
      {},
      { SYNCRO_SUBDOMAIN: "acme.shield" },
      "https://acme.shield.syncromsp.com/api/v1",
    ],
    ["RepairShopr", { baseUrl: "https://acme.repairshopr.com/api/v1" }, {}, "https://acme.repairshopr.com/api/v1"],
  ])("%s", async (_what, options, variables, address) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(await addressOf(options)).toBe(address);
  });

  test("withOptions moves to another account from wherever the first was", async () => {
    vi.stubEnv("SYNCRO_BASE_URL", SANDBOX);
    const { fetch, calls } = fakeFetch(json({ tickets: [] }));
    const syncro = createSyncroClient({ apiKey: API_KEY, rateLimit: false, fetch });
    await syncro.withOptions({ subdomain: "other" }).GET("/tickets");
    await syncro.withOptions({ timeoutMs: 5_000 }).GET("/tickets");
    expect(calls.map(({ url }) => url)).toEqual(["https://other.syncromsp.com/api/v1/tickets", `${SANDBOX}/tickets`]);
  });
});

test.each([
  [
    "acme.shield.",
    "acme.shield.x",
    ".shield",
    "shield.acme",
    "acme.shields",
    "a.b.shield",
    "acme.shield/x",
    "acme..shield",
  ],
])("%s is no subdomain", (...subdomains) => {
  for (const subdomain of subdomains) {
    expect(() => createSyncroClient({ subdomain, apiKey: API_KEY }), subdomain).toThrow(
      /^subdomain: must be one DNS label/,
    );
  }
});

describe("a variable that cannot be used is named, and not shown", () => {
  test.each([
    ["SYNCRO_API_KEY", "", "apiKey: SYNCRO_API_KEY is empty"],
    ["SYNCRO_API_KEY", " \t", "apiKey: SYNCRO_API_KEY is empty"],
    ["SYNCRO_API_KEY", "your-api-key-here", "apiKey: SYNCRO_API_KEY is still a placeholder"],
    ["SYNCRO_API_KEY", "two words", "apiKey: SYNCRO_API_KEY contains white space"],
    ["SYNCRO_BASE_URL", "acme", "baseUrl: SYNCRO_BASE_URL is not a URL"],
    ["SYNCRO_BASE_URL", "http://acme.syncromsp.com/api/v1", "baseUrl: SYNCRO_BASE_URL must be https"],
    ["SYNCRO_BASE_URL", "https://u:secret@acme.syncromsp.com", "baseUrl: SYNCRO_BASE_URL must have no user"],
    ["SYNCRO_SUBDOMAIN", "acme.syncromsp.com", "subdomain: SYNCRO_SUBDOMAIN must be one DNS label"],
    ["SYNCRO_SUBDOMAIN", "your-subdomain", "subdomain: SYNCRO_SUBDOMAIN is still the placeholder"],
    ["SYNCRO_SUBDOMAIN", "", "give subdomain or baseUrl, or set SYNCRO_SUBDOMAIN or SYNCRO_BASE_URL"],
  ])("%s=%j", (name, value, message) => {
    vi.stubEnv("SYNCRO_API_KEY", API_KEY);
    vi.stubEnv("SYNCRO_BASE_URL", "");
    vi.stubEnv("SYNCRO_SUBDOMAIN", "acme");
    vi.stubEnv(name, value);
    expect(() => createSyncroClient()).toThrow(message);
    if (value.trim() !== "") expect(() => createSyncroClient()).not.toThrow(new RegExp(`${value.slice(-9)}$`));
  });

  test("the key of the environment goes to no other account than the environment's", () => {
    vi.stubEnv("SYNCRO_API_KEY", "good-key-of-the-environment");
    expect(() => createSyncroClient({ subdomain: "globex" })).not.toThrow();
    vi.stubEnv("SYNCRO_SUBDOMAIN", "acme");
    expect(() => createSyncroClient({ subdomain: "globex" })).toThrow(
      "apiKey: is missing: SYNCRO_API_KEY is the key of SYNCRO_SUBDOMAIN, another account",
    );
    expect(() => createSyncroClient({ subdomain: "globex", apiKey: API_KEY })).not.toThrow();
    expect(() => createSyncroClient({ subdomain: "ACME" })).not.toThrow();
    expect(() => createSyncroClient({ baseUrl: SANDBOX })).not.toThrow();
  });

  test("an option is not blamed on the environment", () => {
    vi.stubEnv("SYNCRO_API_KEY", "good-key-of-the-environment");
    expect(() => createSyncroClient({ subdomain: "acme", apiKey: "" })).toThrow("apiKey: is empty");
    expect(() => createSyncroClient({ subdomain: "a.b" })).toThrow(/^subdomain: must be/);
  });
});

test("a RepairShopr account: lists with their meta, records, refusals as 2xx", async () => {
  const server = await startServer(({ method, path }) => {
    if (method === "POST") return { json: { success: false, message: ["Email has already been taken"], params: {} } };
    return path === "/customers"
      ? { json: { customers: [{ id: 1 }], meta: { page: 1, total_pages: 1, total_entries: 1 } } }
      : { json: { customer: { id: 1, business_name: "Dunder Mifflin" } } };
  });
  // As acme.repairshopr.com does; its address differs in nothing but the host.
  const syncro = createSyncroClient({ baseUrl: server.url, apiKey: API_KEY, rateLimit: false });
  expect(await syncro.paginate("/customers").toArray({ limit: 5 })).toHaveLength(1);
  const { customer } = await unwrap(syncro.GET("/customers/{id}", { params: { path: { id: 1 } } }));
  expect(customer.business_name).toBe("Dunder Mifflin");
  const { error } = await syncro.POST("/customers", { body: { email: "pam@example.com" } });
  expect(error).toMatchObject({
    name: "SyncroValidationError",
    message: "createCustomer: Email has already been taken",
  });
});
