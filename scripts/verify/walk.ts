/** Reads every list once and one record of each, and checks every answer. */
import type { Description } from "../../src/catalog/index.js";
import {
  isSyncroAuthenticationError,
  isSyncroConnectionError,
  isSyncroPermissionError,
  isSyncroResponseError,
} from "../../src/index.js";
import { createInspector, type Deviation, type Inspection } from "../lib/inspect/inspect.js";
import { bodyOf, checkAnswer, withoutContent } from "./check.js";
import type { Need, ReadOperation, Rows } from "./plan.js";
import type { Exchange, Read, Reading } from "./reader.js";

/** The result for an operation. Only `checked` means that a successful answer was compared with the description. */
export type Outcome = "checked" | "refused" | "not found" | "failed" | "no row" | "needs a value" | "no answer";

export interface Visit {
  read: ReadOperation;
  outcome: Outcome;
  /** Why it was not checked, without revealing anything. */
  note: string;
  deviations: (Deviation & { times: number })[];
  sights: Inspection["sights"];
  /** Every answer, without its content. */
  answers: { exchange: Exchange; shape: unknown }[];
}

/** There is no account to read. */
export class CannotRun extends Error {}

export interface WalkOptions {
  description: Description;
  plan: ReadOperation[];
  read: Read;
  onVisit: (visit: Visit) => void;
}

/** @throws {CannotRun} when the first answer shows that the key or the address is wrong, with the client's message */
export async function walk({ description, plan, read, onVisit }: WalkOptions): Promise<Visit[]> {
  const inspect = createInspector(description);
  const visits = new Map<string, Visit>();
  const firstIds = new Map<string, unknown>();
  for (const operation of plan) await visit(operation);
  return plan.flatMap(({ key }) => visits.get(key) ?? []);

  /** Visits the lists that an operation needs first. */
  async function visit(operation: ReadOperation): Promise<void> {
    if (visits.has(operation.key)) return;
    for (const { from } of operation.needs) {
      const list = plan.find(({ key }) => key === from);
      if (list !== undefined) await visit(list);
    }
    const done = unbindable(operation) ?? (await ask(operation));
    visits.set(operation.key, done);
    onVisit(done);
  }

  function unbindable(operation: ReadOperation): Visit | undefined {
    const open = operation.needs.find(({ from }) => from === undefined || firstIds.get(from) === undefined);
    if (open === undefined) return undefined;
    const { parameter, from } = open;
    if (from === undefined) return notAsked(operation, "needs a value", `no list provides its \`${parameter.name}\``);
    const list = visits.get(from);
    const why = list?.outcome === "checked" ? "has no rows" : "was not checked";
    return notAsked(operation, "no row", `its \`${parameter.name}\` comes from \`${from}\`, which ${why}`);
  }

  async function ask(operation: ReadOperation): Promise<Visit> {
    const reading = await read(operation.path, bind(operation.needs, firstIds));
    if (visits.size === 0) mustBeAnAccount(reading);
    const last = reading.exchanges.at(-1);
    if (last === undefined) return notAsked(operation, "no answer", "the connection failed");
    const verdict = verdictOn(operation, reading, last);
    const compared = verdict.outcome === "checked" || verdict.outcome === "failed";
    const { deviations, sights, shape } = compared
      ? checkAnswer(description, inspect, operation.operation, last)
      : { deviations: [], sights: [], shape: withoutContent(last) };
    if (verdict.outcome === "checked" && operation.rows !== undefined) {
      firstIds.set(operation.key, firstId(operation.rows, bodyOf(last)));
    }
    const before = reading.exchanges.slice(0, -1).map((exchange) => ({ exchange, shape: withoutContent(exchange) }));
    return {
      read: operation,
      ...verdict,
      deviations: counted(deviations),
      sights: verdict.outcome === "checked" ? sights : [],
      answers: [...before, { exchange: last, shape }],
    };
  }
}

function verdictOn({ operation }: ReadOperation, { error }: Reading, { status }: Exchange) {
  const verdict = (outcome: Outcome, note: string) => ({ outcome, note });
  if (status >= 200 && status < 300) return verdict("checked", "");
  if (status === 403 || isSyncroPermissionError(error) || isSyncroAuthenticationError(error)) {
    const permission = operation["x-syncro-permission"];
    return verdict("refused", permission === undefined ? `answered ${status}` : `needs "${permission}"`);
  }
  // The id came from the server, so what it does not have is the operation: for this account or at all.
  if (status === 404) return verdict("not found", "");
  return verdict("failed", `answered ${status}`);
}

function mustBeAnAccount({ exchanges, error }: Reading): void {
  const nobody = exchanges.length === 0 && isSyncroConnectionError(error);
  const elsewhere =
    isSyncroResponseError(error) && (error.code === "response_redirect" || error.code === "response_html");
  if (error instanceof Error && (nobody || elsewhere || isSyncroAuthenticationError(error))) {
    throw new CannotRun(error.message);
  }
}

const notAsked = (read: ReadOperation, outcome: Outcome, note: string): Visit => ({
  read,
  outcome,
  note,
  deviations: [],
  sights: [],
  answers: [],
});

function bind(needs: Need[], firstIds: Map<string, unknown>) {
  const values = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      needs
        .filter(({ parameter }) => parameter.in === place)
        .map(({ parameter, from = "" }) => [parameter.name, firstIds.get(from)]),
    );
  return { path: values("path"), query: values("query") };
}

function firstId({ key, id }: Rows, answer: unknown): string | number | undefined {
  const list = key === undefined ? answer : member(answer, key);
  const row: unknown = Array.isArray(list) ? list[0] : undefined;
  const found = id.split(".").reduce(member, row);
  return typeof found === "string" || typeof found === "number" ? found : undefined;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** Merges the same deviation in many rows into one. */
function counted(deviations: Deviation[]): Visit["deviations"] {
  const distinct = new Map<string, Deviation & { times: number }>();
  for (const deviation of deviations) {
    const key = JSON.stringify(deviation);
    distinct.set(key, { ...deviation, times: (distinct.get(key)?.times ?? 0) + 1 });
  }
  return [...distinct.values()];
}
