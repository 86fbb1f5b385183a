// Never compiled as part of the project: each numbered line must fail by itself, with a message that names what follows
// "names" in its comment. See misuse.test.ts.
import { createSyncroClient } from "../../src/index.js";

const s = createSyncroClient();
const weak = { pge: 1 };
export async function misuse() {
  await s.GET("/tickets", { params: { query: { page: 1, pge: 1 } } }); // names pge
  await s.GET("/tickets", { param: { query: { page: 1 } } }); // names param
  await s.GET("/tickets", { sginal: new AbortController().signal }); // names sginal
  await s.POST("/tickets", { body: { customer_id: 1, subject: "x", sbject: "y" } }); // names sbject
  await s.GET("/tickets/{id}"); // names Expected 2 arguments
  await s.GET("/tickets/{id}", { params: { path: { id: 1, di: 2 } } }); // names di
  await s.GET("/ticket"); // names "/ticket"
  await s.GET("/tickets", { retry: { maxRetrys: 1 } }); // names maxRetrys
  s.paginate("/customers/{id}"); // names "/customers/{id}"
  s.paginate("/tickets", { params: { query: { page: 3 } } }); // names page
  await s.paginate("/tickets").toArray(); // names Expected 1 arguments
  await s.POST("/tickets", { body: { customer_id: 1 } }); // names subject
  await s.GET("/tickets", { params: { query: weak } }); // names pge
  s.paginate("/tickets", {}, { concurency: 2 }); // names concurency
  s.paginate("/tickets", { signal: new AbortController().signal }); // names signal
  await s.GET("/tickets", { body: {} }); // names body
  await s.GET("/tickets/{id}", { params: { path: { id: 1 }, query: { x: 1 } } }); // names query
  await s.PATCH("/tickets/{id}", { body: {} }); // names "/tickets/{id}"
  await s.POST("/customers", { body: { busines_name: "x" } }); // names busines_name
  await s.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { comments_attributes: [{ sbject: "a" }] } }); // names sbject
  await s.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { status: 5 } }); // names Type 'number'
  await s.GET("/tickets/{id}", { params: { path: { id: "1" } } }); // names Type 'string'
  createSyncroClient({ subdomian: "acme" }); // names subdomian
  createSyncroClient({ rateLimit: true }); // names Type 'true'
  createSyncroClient({ retry: { maxRetry: 1 } }); // names maxRetry
  (await s.DELETE("/contacts/{id}", { params: { path: { id: 1 } } })).data.success; // names undefined
  (await s.GET("/tickets")).data.tickets; // names undefined
  s.use(() => 5); // names number
  await s.GET("/customer_assets/chat_information_by_ids"); // names Expected 2 arguments
  await s.GET("/leads", { params: { query: { statuses: ["New"] } } }); // names statuses
  await s.GET("/tickets", { params: { query: { comment_format: "html" } } }); // names "html"
  await s.GET("/customers", { params: { query: { id: 1 } } }); // names Type 'number'
  await s.DELETE("/tickets/{id}", { params: { path: { id: 1 } }, body: {} }); // names body
  await s.POST("/purchase_orders/{id}/attachments", { params: { path: { id: 1 } }, body: { file: "a" } }); // names Type 'string'
  await s.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { subject: null } }); // names Type 'null'
  s.paginate("/timelogs"); // names "/timelogs"
  s.paginate("/tickets/{id}/comments"); // names Expected 2-3 arguments
  s.withOptions({ timeout: 1 }); // names timeout
  createSyncroClient({ rateLimit: { request: 1 } }); // names request
  createSyncroClient({ apiKey: 5 }); // names number
}
