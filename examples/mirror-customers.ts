/**
 * Keeps a copy of all customers in an SQLite database. New and changed ones are written, deleted ones are marked.
 *
 *     mirror-customers.ts --database customers.db
 */
import sqlite from "node-sqlite3-wasm";
import { createSyncroClient, isSyncroNotFoundError } from "syncro-msp";
import { given, readArguments } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";

const { values } = readArguments("mirror-customers.ts --database customers.db", {
  options: { database: { type: "string" } },
});
const file = given("--database", values.database);
// First: without an account no file is made.
const syncro = createSyncroClient();
const database = new sqlite.Database(file);
database.exec(`CREATE TABLE IF NOT EXISTS customers (
  id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, updated_at TEXT NOT NULL,
  custom_fields TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
)`);
const known = new Map(
  database
    .all("SELECT id, updated_at FROM customers WHERE deleted = 0")
    .map(({ id, updated_at }) => [Number(id), String(updated_at)]),
);

const walk = syncro.paginate("/customers", { params: { query: { include_disabled: "true" } } });
const totals = { new: 0, changed: 0, deleted: 0 };
database.exec("BEGIN");
try {
  for await (const { items, page, totalPages } of walk.pages()) {
    for (const { id, business_then_name, email, phone, updated_at, properties } of items) {
      const before = known.get(id);
      known.delete(id);
      if (before === updated_at) continue;
      totals[before === undefined ? "new" : "changed"] += 1;
      database.run("INSERT OR REPLACE INTO customers VALUES (?, ?, ?, ?, ?, ?, 0)", [
        ...[id, business_then_name ?? null, email ?? null, phone ?? null, updated_at],
        JSON.stringify(properties ?? {}),
      ]);
    }
    progress(page, totalPages, "pages");
  }
  for (const id of known.keys()) {
    // A walk can miss a row if the list changes meanwhile. Only a 404 proves that the customer is gone.
    const { error } = await syncro.GET("/customers/{id}", { params: { path: { id } } });
    if (error === undefined) continue;
    if (!isSyncroNotFoundError(error)) throw error;
    database.run("UPDATE customers SET deleted = 1 WHERE id = ?", [id]);
    totals.deleted += 1;
  }
  database.exec("COMMIT");
} catch (error) {
  database.exec("ROLLBACK");
  throw error;
} finally {
  database.close();
}
console.log(`${totals.new} new, ${totals.changed} changed, ${totals.deleted} deleted: ${file}`);
