import { checkMs, Problems, type Refuse } from "../check.js";
import { SyncroRequestError } from "../errors/index.js";
import { isPlain } from "../ground/index.js";
import type { LooseInit } from "../lookup/index.js";
import type { SyncroCall } from "../middleware.js";
import { mergeRetry, type Settings } from "../options.js";
import type { CallOptions } from "../types.js";

/** The keys of what every call takes. */
export const SHARED_KEYS = ["headers", "signal", "timeoutMs", "deadlineMs", "retry"];
const INIT_KEYS = /* @__PURE__ */ ["params", "body"].concat(SHARED_KEYS, "context");
const PARAMS_KEYS = ["path", "query"];

type Values = Readonly<Record<string, unknown>>;
type CheckedInit = CallOptions & Pick<SyncroCall, "params" | "headers" | "context" | "body">;

/** A call's init, as far as it is its own: a misspelt key would do nothing, so unknown ones are refused. */
export function checkInit(operation: string, given: LooseInit, known = INIT_KEYS): CheckedInit {
  const problems = new Problems();
  const init: LooseInit = {
    params: undefined,
    body: undefined,
    headers: undefined,
    context: undefined,
    signal: undefined,
    timeoutMs: undefined,
    deadlineMs: undefined,
    retry: undefined,
  };
  take(problems, "init", given, known, init);
  const params: { path?: Values | undefined; query?: Values | undefined } = { path: undefined, query: undefined };
  if (init.params !== undefined) take(problems, "init.params", init.params, PARAMS_KEYS, params);
  const { path = {}, query = {} } = params;
  const { body, headers: givenHeaders = {}, context = {}, signal, timeoutMs, deadlineMs, retry } = init;
  const headers = givenHeaders instanceof Headers ? Object.fromEntries(givenHeaders) : givenHeaders;
  problems.addUnlessPlain("path", path);
  problems.addUnlessPlain("query", query);
  problems.addUnlessPlain("headers", headers);
  problems.addUnlessPlain("init.context", context);
  problems.addUnlessSignal("init.signal", signal);
  problems.refuseIfAny(operation);
  return { params: { path, query }, body, headers, context, signal, timeoutMs, deadlineMs, retry };
}

/** Copies what is known into `into`, which has all of it: a polluted `Object.prototype` adds nothing. */
function take(problems: Problems, field: string, given: object, known: readonly string[], into: object): void {
  problems.addUnlessPlain(field, given);
  if (!isPlain(given)) return;
  for (const name of Object.keys(given)) {
    if (known.includes(name)) Reflect.set(into, name, given[name]);
    else problems.add(`${field}.${name}`, `is not a known key: there are ${known.join(", ")}`);
  }
}

/** The client's settings with what the call's init overrides. */
export function callSettings(settings: Settings, operation: string, init: CallOptions): Settings {
  const { timeoutMs, deadlineMs, retry } = init;
  if (timeoutMs === undefined && deadlineMs === undefined && retry === undefined) return settings;
  const refuse: Refuse = (option, message) => {
    throw new SyncroRequestError(operation, [{ field: `init.${option}`, message }]);
  };
  return {
    ...settings,
    timeoutMs: checkMs("timeoutMs", timeoutMs, refuse) ?? settings.timeoutMs,
    deadlineMs: checkMs("deadlineMs", deadlineMs, refuse) ?? settings.deadlineMs,
    retry: mergeRetry(settings.retry, retry, refuse),
  };
}
