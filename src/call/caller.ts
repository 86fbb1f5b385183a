import { abortable, batchedBy, linkedController } from "../abort/index.js";
import { checkMs, Problems, type Refuse } from "../check.js";
import { warnOfDeprecation } from "../deprecation.js";
import { SyncroRequestError } from "../errors/index.js";
import { logEvent } from "../events.js";
import { operations } from "../generated/operations.js";
import { own } from "../ground/index.js";
import { compose, type SyncroCall, type SyncroMiddleware } from "../middleware.js";
import type { HttpMethod, SyncroOperation } from "../operation.js";
import { mergeRetry, type Settings } from "../options.js";
import type { CallOptions, SyncroResult } from "../types.js";
import { readAnswer } from "./answer.js";
import { counted } from "./counted.js";
import type { Ends } from "./ends.js";
import { deadlineError } from "./failure.js";
import { createRequestBuilder } from "./request.js";
import { send } from "./send.js";

/** A call's init as it arrives at run time. */
export interface LooseInit extends CallOptions {
  params?: { path?: Readonly<Record<string, unknown>>; query?: Readonly<Record<string, unknown>> } | undefined;
  body?: unknown;
}

/** What a call came to, and after how many requests. */
export interface Called {
  readonly result: SyncroResult<unknown>;
  readonly attempts: number;
}

/** A verb without its types. */
export type LooseCall = (method: HttpMethod, path: string, init?: LooseInit) => Promise<Called>;

let calls = 0;
const callIdPrefix = Math.random().toString(36).slice(2, 8);

export function createCaller(
  settings: Settings,
  middleware: readonly SyncroMiddleware[],
  accountOf: () => SyncroCall["account"] = () => ({ baseUrl: settings.baseUrl }),
): LooseCall {
  const buildRequest = createRequestBuilder(settings.baseUrl, settings.userAgent);

  return async (method, path, given = {}) => {
    const operation = findOperation(method, path);
    if (operation === undefined) {
      throw new SyncroRequestError(`${method} ${path}`, [{ message: NO_OPERATION }]);
    }
    const init = checkInit(operation, given);
    warnOfDeprecation(settings.logger, operation);
    const perCall = callSettings(settings, operation, init);
    const ends: Ends = [];
    const expire = () => deadlineError(operation, perCall, ends);
    const waiting = linkedController(init.signal, perCall.deadlineMs, expire);
    // A stop of `batch` ends what waits; what is on the wire has to finish, and ends by the deadline alone.
    const item = batchedBy(init.signal);
    const onWire = item?.finishes ? linkedController(undefined, perCall.deadlineMs, expire) : waiting;
    const id = `${callIdPrefix}-${++calls}`;
    const call: SyncroCall = {
      id,
      operation,
      params: init.params,
      body: init.body,
      headers: init.headers,
      context: init.context,
      signal: onWire.controller.signal,
      account: accountOf(),
      emit: (event) => logEvent(settings.logger, operation, id, event),
    };
    const run = compose(middleware, async (inner) => {
      const request = await buildRequest(inner);
      if (!request.url.startsWith(`${settings.baseUrl}/`)) {
        // The key must go nowhere else, whatever a middleware or a parameter turned the path into.
        throw new SyncroRequestError(operation.id, [{ field: "path", message: `leaves ${settings.baseUrl}` }]);
      }
      // Removed from everything the caller gets to see. Every key that is sent joins them.
      const secrets = new Set(request.secrets);
      const stop = inner.signal === call.signal ? waiting.controller.signal : inner.signal;
      const answer = await send(request, inner, stop, perCall, secrets, ends);
      return readAnswer(inner.operation, request.url, answer, secrets, ends);
    });
    try {
      const result = await counted(item, operation, ends, async () => {
        waiting.controller.signal.throwIfAborted();
        return abortable(run(call), call.signal);
      });
      return { result, attempts: ends.length };
    } finally {
      waiting.release();
      onWire.release();
    }
  };
}

/** The description's operation, if there is one. */
export function findOperation(method: HttpMethod, path: string): SyncroOperation | undefined {
  const facts = Object.hasOwn(operations, path) ? operations[path]?.[method] : undefined;
  return facts && own({ method, path, ...facts });
}

const NO_OPERATION = "the description has no such operation: paths are relative to /api/v1, with {id} for an id";

const INIT_KEYS = ["params", "body", "headers", "signal", "timeoutMs", "deadlineMs", "retry", "context"];
const PARAMS_KEYS = ["path", "query"];

type CheckedInit = CallOptions & Pick<SyncroCall, "params" | "headers" | "context" | "body">;

/** A call's init, as far as it is its own: a misspelt key would do nothing, so unknown ones are refused. */
function checkInit(operation: SyncroOperation, given: LooseInit): CheckedInit {
  const problems = new Problems();
  const init = problems.own("init", given);
  problems.addUnknown(init, INIT_KEYS, isUnknown(INIT_KEYS), "init.");
  const { params = {}, body, headers = {}, context = {}, signal } = init;
  const { path = {}, query = {}, ...others } = problems.own("init.params", params);
  problems.addUnknown(others, [], isUnknown(PARAMS_KEYS), "init.params.");
  const plain = headers instanceof Headers ? Object.fromEntries(headers) : headers;
  problems.addUnlessPlain({ path, query, headers: plain, "init.context": context });
  problems.addUnlessSignal("init.signal", signal);
  problems.refuseIfAny(operation.id);
  return own({ ...init, params: { path, query }, body, headers: plain, context });
}

const isUnknown = (keys: readonly string[]) => `is not a known key: there are ${keys.join(", ")}`;

/** The client's settings with what the call's init overrides. */
function callSettings(settings: Settings, operation: SyncroOperation, init: CallOptions): Settings {
  const refuse: Refuse = (option, message) => {
    throw new SyncroRequestError(operation.id, [{ field: `init.${option}`, message }]);
  };
  return {
    ...settings,
    timeoutMs: checkMs("timeoutMs", init.timeoutMs, refuse) ?? settings.timeoutMs,
    deadlineMs: checkMs("deadlineMs", init.deadlineMs, refuse) ?? settings.deadlineMs,
    retry: mergeRetry(settings.retry, init.retry, refuse),
  };
}
