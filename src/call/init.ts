import { checkMs, Problems, type Refuse } from "../check.js";
import { SyncroRequestError } from "../errors/index.js";
import type { LooseInit } from "../lookup/index.js";
import type { SyncroCall } from "../middleware.js";
import { mergeRetry, type Settings } from "../options.js";
import type { CallOptions } from "../types.js";

/** The keys of what every call takes. */
export const SHARED_KEYS = ["headers", "signal", "timeoutMs", "deadlineMs", "retry"];
const INIT_KEYS = /* @__PURE__ */ ["params", "body"].concat(SHARED_KEYS, "context");
const PARAMS_KEYS = ["path", "query"];

type CheckedInit = CallOptions & Pick<SyncroCall, "params" | "headers" | "context" | "body">;

/** A call's init, as far as it is its own: a misspelt key would do nothing, so unknown ones are refused. */
export function checkInit(operation: string, given: LooseInit, known = INIT_KEYS): CheckedInit {
  const problems = new Problems();
  const init = problems.own("init", given);
  addUnknown(problems, init, known, "init.");
  const { params = {}, body, headers = {}, context = {}, signal, timeoutMs, deadlineMs, retry } = init;
  const ownParams = problems.own("init.params", params);
  addUnknown(problems, ownParams, PARAMS_KEYS, "init.params.");
  const { path = {}, query = {} } = ownParams;
  const plain = headers instanceof Headers ? Object.fromEntries(headers) : headers;
  problems.addUnlessPlain("path", path);
  problems.addUnlessPlain("query", query);
  problems.addUnlessPlain("headers", plain);
  problems.addUnlessPlain("init.context", context);
  problems.addUnlessSignal("init.signal", signal);
  problems.refuseIfAny(operation);
  return { params: { path, query }, body, headers: plain, context, signal, timeoutMs, deadlineMs, retry };
}

const addUnknown = (problems: Problems, given: object, known: readonly string[], prefix: string) =>
  problems.addUnknown(given, known, () => `is not a known key: there are ${known.join(", ")}`, prefix);

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
