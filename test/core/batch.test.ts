import { describe, expect, test } from "vitest";
import { batch, isSyncroNotFoundError, isSyncroRequestError } from "../../src/index.js";
import { testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

/** A promise that is settled from outside. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

describe("batch", () => {
  test("gives what each item came to, in the order of the items, whichever is done first", async () => {
    const first = gate();
    const results = await batch([1, 2, 3], async (item) => {
      if (item === 1) await first.passed;
      if (item === 3) first.open();
      if (item === 2) throw new Error("two");
      return item * 10;
    });
    expect(results).toEqual([
      { status: "fulfilled", value: 10, item: 1 },
      { status: "rejected", reason: new Error("two"), item: 2, outcome: "unknown" },
      { status: "fulfilled", value: 30, item: 3 },
    ]);
  });

  test("a result with an error counts as failed, and what failed can be tried again", async () => {
    const gone = new Set(["2"]);
    const { url, seen } = await startServer(({ path }) => {
      const id = path.split("/")[2] ?? "";
      return gone.has(id) ? { status: 404, json: { message: "Not found" } } : { json: { ticket: { id } } };
    });
    const syncro = testClient(url);
    const read = (id: number) => syncro.GET("/tickets/{id}", { params: { path: { id } } });
    const results = await batch([1, 2, 3], read);
    const failed = results.filter((result) => result.status === "rejected");
    expect(failed.map(({ item, reason }) => [item, isSyncroNotFoundError(reason)])).toEqual([[2, true]]);
    for (const result of results) if (result.status === "fulfilled") expect(result.value.data.ticket).toBeDefined();

    gone.clear();
    const again = await batch(
      failed.map(({ item }) => item),
      read,
    );
    expect(again.map(({ status }) => status)).toEqual(["fulfilled"]);
    expect(seen).toHaveLength(4);
  });

  test("keeps to its concurrency", async () => {
    let running = 0;
    let most = 0;
    await batch(
      Array.from({ length: 20 }, (_, index) => index),
      async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
      },
      { concurrency: 3 },
    );
    expect(most).toBe(3);
  });

  test("tells its progress after every item", async () => {
    const told: unknown[] = [];
    await batch(
      ["a", "b"],
      (item) => {
        if (item === "b") throw new Error("b");
        return item;
      },
      { concurrency: 1, onProgress: (progress) => told.push(progress) },
    );
    expect(told).toEqual([
      { done: 1, failed: 0, total: 2, last: { status: "fulfilled", value: "a", item: "a" } },
      {
        done: 2,
        failed: 1,
        total: 2,
        last: { status: "rejected", reason: new Error("b"), item: "b", outcome: "unknown" },
      },
    ]);
  });

  test("ends when onProgress throws: nothing more is begun", async () => {
    const second = gate();
    const begun: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      if (item === 2) await second.passed;
    };
    const onProgress = ({ done }: { done: number }) => {
      if (done === 1) throw new Error("the bar broke");
    };
    await expect(batch([1, 2, 3, 4], work, { concurrency: 2, onProgress })).rejects.toThrow("the bar broke");
    second.open();
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toEqual([1, 2]);
  });

  test("stopped by its signal it still tells what was done, and what was not begun", async () => {
    const controller = new AbortController();
    const begun: number[] = [];
    const results = await batch(
      [1, 2, 3, 4],
      async (item, { index, signal }) => {
        begun.push(index);
        if (item === 2) controller.abort(new Error("enough"));
        signal.throwIfAborted();
        return item;
      },
      { concurrency: 1, signal: controller.signal },
    );
    expect(begun).toEqual([0, 1]);
    const enough = { status: "rejected", reason: new Error("enough") };
    expect(results).toEqual([
      { status: "fulfilled", value: 1, item: 1 },
      { ...enough, item: 2, outcome: "unknown" }, // of what it did itself nothing is known
      { ...enough, item: 3, outcome: "not-begun" },
      { ...enough, item: 4, outcome: "not-begun" },
    ]);
  });

  test("no items, no calls", async () => {
    expect(await batch(new Set<number>(), () => expect.fail("was called"))).toEqual([]);
  });

  test.each([
    ["concurrency", 0],
    ["concurrency", 1.5],
    ["concurrency", "4"],
    ["concurency", 4],
    ["onStop", "kill"],
    ["signal", new AbortController()],
  ])("%s: %o is refused by its name", async (name, value) => {
    const refusal: unknown = await batch([1], (item) => item, { [name]: value }).catch((error: unknown) => error);
    expect(isSyncroRequestError(refusal) && refusal.issues.map(({ field }) => field)).toEqual([name]);
  });

  test.each([
    ["items", 3, (item: unknown) => item],
    ["items", undefined, (item: unknown) => item],
    ["fn", [1], undefined],
  ])("%s that cannot be used are refused by name", async (name, items, fn) => {
    const refusal: unknown = await batch(items as never, fn as never).catch((error: unknown) => error);
    expect(isSyncroRequestError(refusal) && refusal.issues.map(({ field }) => field)).toEqual([name]);
  });
});
