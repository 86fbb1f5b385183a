import { operations } from "../generated/operations.js";
// Before all other modules: see index.ts.

import { abortable, linkedController } from "../abort/index.js";
import { checkMs, unknownNames } from "../check.js";
import { tellDeprecation } from "../deprecation.js";
import { secretsIn } from "../error-answer/index.js";
import { SyncroConfigError, SyncroRequestError, SyncroTimeoutError } from "../errors/index.js";
import { tell } from "../events.js";
import { compose, type SyncroCall, type SyncroMiddleware } from "../middleware.js";
import { type HttpMethod, lookFirst, type SyncroOperation } from "../operation.js";
import { mergeRetry, type Settings } from "../options.js";
import type { CallOptions, SyncroResult } from "../types.js";
import { readAnswer } from "./answer.js";
import type { CallState } from "./attempt.js";
import { createRequestBuilder } from "./request.js";
import { send } from "./send.js";

/** A call's init as it arrives at run time. */
export interface LooseInit extends CallOptions {
  params?: { path?: Readonly<Record<string, unknown>>; query?: Readonly<Record<string, unknown>> } | undefined;
  body?: unknown;
}

/** A verb without its types: `(method, path, init)`. */
export type LooseCall = (method: HttpMethod, path: string, init?: LooseInit) => Promise<SyncroResult<unknown>>;

let calls = 0;
const callIdPrefix = Math.random().toString(36).slice(2, 8);

export function createCaller(
  settings: Settings,
  middleware: readonly SyncroMiddleware[],
  account: SyncroCall["account"] = { baseUrl: settings.baseUrl },
): LooseCall {
  const buildRequest = createRequestBuilder(settings.baseUrl, settings.userAgent);

  return async (method, path, init = {}) => {
    const operation = findOperation(method, path);
    if (operation === undefined) {
      throw new SyncroRequestError(`${method} ${path}`, [{ message: NO_OPERATION }]);
    }
    tellDeprecation(settings.logger, operation);
    const perCall = callSettings(settings, operation, init);
    const state: CallState = { attempts: 0, outcome: "not-sent", earlier: "not-sent", secrets: new Set() };
    const { controller, release } = linkedController(init.signal, perCall.deadlineMs, () =>
      deadlineError(operation, perCall, state),
    );
    const id = `${callIdPrefix}-${++calls}`;
    const call: SyncroCall = {
      id,
      operation,
      params: { path: init.params?.path ?? {}, query: init.params?.query ?? {} },
      body: init.body,
      headers: init.headers ?? {},
      context: init.context ?? {},
      signal: controller.signal,
      account,
      emit: (event) => tell(settings.logger, operation, id, event),
    };
    const run = compose(middleware, async (inner) => {
      const request = await buildRequest(inner);
      if (!request.url.startsWith(`${settings.baseUrl}/`)) {
        // The key goes nowhere else, whatever a middleware or a parameter made of the path.
        throw new SyncroRequestError(operation.id, [{ field: "path", message: `leaves ${settings.baseUrl}` }]);
      }
      for (const secret of secretsIn(inner.body)) state.secrets.add(secret);
      const answer = await send(request, inner, perCall, state);
      return readAnswer(inner.operation, request.url, answer, state);
    });
    try {
      controller.signal.throwIfAborted();
      return await abortable(run(call), controller.signal);
    } finally {
      release();
    }
  };
}

function deadlineError(
  operation: SyncroOperation,
  { deadlineMs = 0, timeoutMs }: Settings,
  { attempts, outcome, last }: CallState,
): SyncroTimeoutError {
  const before = last === undefined ? "" : ` The last attempt came to ${last}.`;
  const what = `${operation.method} ${operation.path}: not done within the deadline of ${deadlineMs} ms.`;
  const message = `${what}${before}${outcome === "unknown" ? lookFirst(operation) : ""}`;
  return new SyncroTimeoutError("deadline", message, { attempts, outcome, timeoutMs });
}

/** The operation of the description, if it has one there. */
export function findOperation(method: HttpMethod, path: string): SyncroOperation | undefined {
  const facts = Object.hasOwn(operations, path) ? operations[path]?.[method] : undefined;
  return facts && { method, path, ...facts };
}

const NO_OPERATION = "the description has no such operation: paths are relative to /api/v1, with {id} for an id";

const INIT_KEYS: (keyof LooseInit)[] = [
  "params",
  "body",
  "headers",
  "signal",
  "timeoutMs",
  "deadlineMs",
  "retry",
  "context",
];

/** The client's settings with what the call's init overrides. Unknown keys are refused: a misspelt one would do nothing. */
function callSettings(settings: Settings, operation: SyncroOperation, init: LooseInit): Settings {
  const unknown = (given: object, known: readonly string[], where: string) =>
    unknownNames(given, known).map((key) => ({
      field: `${where}.${key}`,
      message: `is not a known key: there are ${known.join(", ")}`,
    }));
  const issues = [...unknown(init, INIT_KEYS, "init"), ...unknown(init.params ?? {}, ["path", "query"], "init.params")];
  if (issues.length > 0) throw new SyncroRequestError(operation.id, issues);
  try {
    return {
      ...settings,
      timeoutMs: checkMs("timeoutMs", init.timeoutMs) ?? settings.timeoutMs,
      deadlineMs: checkMs("deadlineMs", init.deadlineMs) ?? settings.deadlineMs,
      retry: mergeRetry(settings.retry, init.retry),
    };
  } catch (error) {
    if (!(error instanceof SyncroConfigError)) throw error;
    const { option, message } = error;
    const issue = { field: `init.${option}`, message: message.slice(option.length + 2) };
    throw new SyncroRequestError(operation.id, [issue], error);
  }
}
