import { afterAll, beforeAll, describe, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import type { Call, Pages, Program } from "./calls.js";
import { compare } from "./compare.js";
import { filled } from "./fill.js";
import { at, found } from "./found.js";
import { type Answer, send } from "./send.js";

/** Enough for several pages of each list: tickets 50, customers 100, invoices 25 a page. */
const SEED = { tickets: 220, customers: 130, rateLimit: false } as const;
/** Far above any walk here: a program that never stops must not stop the test run. */
const MOST_PAGES = 50;

/** Plays a program's calls against a sandbox of its own, in their order: what one answers, the next may need. */
export function play(program: Program): void {
  describe(program.name, () => {
    const kept: Record<string, unknown> = {};
    let sandbox: Sandbox;
    /** To make an account anew takes longer than a call, and what only reads leaves it as it was. */
    let isTouched = false;
    beforeAll(async () => {
      sandbox = await startSandbox(SEED);
    });
    afterAll(() => sandbox.close());

    test.each(program.calls.map((call) => [call.what, call] as const))("%s", async (_what, call) => {
      if (program.isApart === true && isTouched) sandbox.reset();
      isTouched = call.method !== "GET";
      const answer = await (call.pages === undefined ? ask(call, 1) : walk(call, call.pages));
      for (const [name, path] of Object.entries(call.keep ?? {})) kept[name] = at(answer.value, path);
      compare(call, answer, kept);
      call.expects.also?.({ answer: answer.value, kept, sandbox });
    });

    function ask({ method, path, body, headers }: Call, page: number): Promise<Answer> {
      const spelled = String(filled(path, { ...kept, page }));
      const content = filled(body, kept);
      const named = { ...program.headers, ...(body === undefined ? {} : program.withBody), ...headers };
      return send(sandbox.url, {
        method,
        path: program.address?.(spelled) ?? spelled,
        headers: Object.fromEntries(
          Object.entries(named).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
        ),
        body: content === undefined || typeof content === "string" ? content : JSON.stringify(content),
      });
    }

    /** The last page's answer, with the rows of all pages in it. */
    async function walk(call: Call, { rows, more }: Pages): Promise<Answer> {
      const all: unknown[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await ask(call, page);
        if (answer.status !== 200) return answer;
        all.push(...found(answer.value, `${rows}.*`));
        if (!more(answer.value, page)) return { ...answer, value: { ...Object(answer.value), [rows]: all } };
      }
      throw new Error(`${call.what} went on after ${MOST_PAGES} pages`);
    }
  });
}
