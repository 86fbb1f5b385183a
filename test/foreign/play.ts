import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import type { Call, Program } from "./calls.js";
import { at, found } from "./found.js";
import { type Answer, send } from "./send.js";

/** Enough for several pages of each list: tickets 50, customers 100, invoices 25 a page. */
const SEED = { tickets: 220, customers: 130, rateLimit: false } as const;
/** Far above any walk here: a program that never stops must not stop the test run. */
const MOST_PAGES = 50;

type Kept = Readonly<Record<string, unknown>>;

/** Plays a program's calls against a sandbox of its own, in their order: what one answers, the next may need. */
export function play(program: Program): void {
  describe(program.name, () => {
    const kept: Record<string, unknown> = {};
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await startSandbox(SEED);
    });
    afterAll(() => sandbox.close());

    test.each(program.calls.map((call) => [call.what, call] as const))("%s", async (_what, call) => {
      const answer = await (call.pages === undefined ? ask(call, 1) : walk(call));
      for (const [name, path] of Object.entries(call.keep ?? {})) kept[name] = at(answer.value, path);
      compare(call, answer, kept);
      call.expects.also?.({ answer: answer.value, kept, sandbox });
    });

    function ask({ method, path, body, headers }: Call, page: number): Promise<Answer> {
      const spelled = String(filled(path, { ...kept, page }));
      const content = filled(body, kept);
      return send(sandbox.url, {
        method,
        path: program.address?.(spelled) ?? spelled,
        headers: sent({ ...program.headers, ...(body === undefined ? {} : program.withBody), ...headers }),
        body: content === undefined || typeof content === "string" ? content : JSON.stringify(content),
      });
    }

    async function walk(call: Call): Promise<Answer> {
      const { rows = "", more } = call.pages ?? {};
      const all: unknown[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await ask(call, page);
        all.push(...found(answer.value, `${rows}.*`));
        if (answer.status !== 200 || !more?.(answer.value, page)) {
          return { ...answer, value: { ...Object(answer.value), [rows]: all } };
        }
      }
      throw new Error(`${call.what} went on after ${MOST_PAGES} pages`);
    }
  });
}

function sent(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function compare({ method, path, expects }: Call, { status, value }: Answer, kept: Kept): void {
  const said = `${method} ${path} answers ${status} ${JSON.stringify(value)?.slice(0, 300)}`;
  expect([expects.status].flat(), said).toContain(status);
  for (const path of expects.has ?? []) {
    const values = found(value, path);
    expect(values, `${path} is empty`).not.toEqual([]);
    expect(values, `${path} is missing`).not.toContain(undefined);
  }
  for (const [path, wanted] of Object.entries(expects.is ?? {})) {
    const values = found(value, path);
    expect(values, `${path} is empty`).not.toEqual([]);
    const right = typeof wanted === "string" ? filled(wanted, kept) : wanted;
    for (const one of values) expect(one, path).toEqual(right);
  }
}

/** Puts what earlier answers gave in the place of `{name}`. A text that is nothing else becomes the value itself. */
function filled(value: unknown, kept: Kept): unknown {
  if (Array.isArray(value)) return value.map((row) => filled(row, kept));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, filled(field, kept)]));
  }
  if (typeof value !== "string") return value;
  const whole = /^\{(\w+)\}$/.exec(value)?.[1];
  return whole === undefined
    ? value.replace(/\{(\w+)\}/g, (_all, name) => String(given(name, kept)))
    : given(whole, kept);
}

function given(name: string, kept: Kept): unknown {
  if (kept[name] === undefined) throw new Error(`no earlier answer gave ${name}`);
  return kept[name];
}
