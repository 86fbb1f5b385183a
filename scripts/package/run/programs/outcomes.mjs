// <runtime> outcomes.mjs <JSON: [{ name, baseUrl, method, warmUp, timeoutMs }]>: makes each call with the installed
// package and prints the outcome of each as a line of JSON.
import { createSyncroClient } from "syncro-msp";

await Promise.all(
  JSON.parse(process.argv[2]).map(async ({ name, baseUrl, method, warmUp, timeoutMs }) => {
    const client = createSyncroClient({
      baseUrl,
      apiKey: "runtime-test-key",
      rateLimit: false,
      timeoutMs,
      retry: { minDelayMs: 0, maxDelayMs: 0 },
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    // Leaves a connection open: some runtimes resend by themselves when a reused one turns out to be dead.
    if (warmUp) await client.GET("/tickets", { headers: { "x-case": "warm-up" } });
    const headers = { "x-case": `${name} ${method}` };
    const params = { path: { id: 1 } };
    const comment = { subject: "a", body: "b" };
    const calls = {
      GET: () => client.GET("/tickets", { headers }),
      POST: () => client.POST("/tickets", { headers, body: { customer_id: 1, subject: "x" } }),
      "PUT that creates": () =>
        client.PUT("/tickets/{id}", { headers, params, body: { comments_attributes: [comment] } }),
    };
    const { outcome, attempts, code, message } = await calls[method]().then(
      (result) => ({ code: result.error?.code ?? "ok", attempts: result.error?.attempts }),
      (error) => error,
    );
    console.log(JSON.stringify({ name, method, outcome, attempts, code, message }));
  }),
);
process.exit(0); // Deno and Bun wait for idle connections
