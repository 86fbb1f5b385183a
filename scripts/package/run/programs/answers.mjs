// <runtime> answers.mjs <JSON: [{ name, baseUrl, method }]>: makes each call once with the installed package.
import { createSyncroClient } from "syncro-msp";

const params = { path: { id: 1 } };
for (const { name, baseUrl, method } of JSON.parse(process.argv[2])) {
  const client = createSyncroClient({ baseUrl, apiKey: "runtime-test-key", rateLimit: false, retry: false });
  const headers = { "x-case": name };
  const calls = {
    GET: () => client.GET("/tickets", { headers }),
    POST: () => client.POST("/tickets", { headers, body: { customer_id: 1, subject: "Drucker – 3. Etage" } }),
    "POST without a body": () => client.POST("/tickets/{id}/print", { headers, params }),
    "PUT that creates": () =>
      client.PUT("/tickets/{id}", { headers, params, body: { comments_attributes: [{ subject: "a", body: "b" }] } }),
  };
  const { error } = await calls[method]();
  if (error?.status !== Number(name.split(" ")[0])) throw new Error(`${name}: ${error?.status}`);
}
process.exit(0); // Deno and Bun wait for idle connections
