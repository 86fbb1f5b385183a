import { batchedBy, linked, unlinked } from "../abort/index.js";
import { logEvent } from "../events.js";
import type { LooseInit } from "../lookup/index.js";
import type { SyncroCall, SyncroMiddleware } from "../middleware.js";
import type { SyncroOperation } from "../operation.js";
import type { Settings } from "../options.js";
import type { SyncroResult } from "../types.js";
import { warnOf } from "../warnings.js";
import { readAnswer } from "./answer.js";
import { compose } from "./compose.js";
import { counted } from "./counted.js";
import type { Ends } from "./ends.js";
import { deadlineError } from "./failure.js";
import { callSettings, checkInit } from "./init.js";
import { createRequestBuilder } from "./request.js";
import { Secrets } from "./secrets.js";
import { send } from "./send.js";

/**
 * A verb without its types.
 *
 * @param ends how each request that is sent ended is added to it
 * @throws what the call rejects with, too
 */
export type LooseCall = (
  operation: SyncroOperation,
  init: LooseInit | undefined,
  ends?: Ends,
) => Promise<SyncroResult<unknown>>;

let calls = 0;
const callIdPrefix = /* @__PURE__ */ Math.random().toString(36).slice(2, 8);

export function createCaller(
  settings: Settings,
  middleware: readonly SyncroMiddleware[],
  accountOf: () => SyncroCall["account"] = () => ({ baseUrl: settings.baseUrl }),
): LooseCall {
  const buildRequest = createRequestBuilder(settings);

  return (operation, given = {}, ends = []) => {
    const init = checkInit(operation.id, given);
    warnOf(settings.logger, operation, init.params.query);
    const perCall = callSettings(settings, operation.id, init);
    const { deadlineMs } = perCall;
    const expire = () => deadlineError(operation, perCall, ends, init.params.path);
    // Where nothing can end it, and no middleware gets to see a signal, there need not be one.
    const isEndless = init.signal === undefined && deadlineMs === undefined && middleware.length === 0;
    const waiting = isEndless ? unlinked() : linked(init.signal, deadlineMs, expire);
    // A stop of `batch` ends what waits; what is on the wire has to finish, and ends by the deadline alone.
    const item = batchedBy(init.signal);
    const onWire = item?.finishes ? linked(undefined, deadlineMs, expire) : waiting;
    const id = `${callIdPrefix}-${++calls}`;
    const call: SyncroCall = {
      id,
      operation,
      params: init.params,
      body: init.body,
      headers: init.headers,
      context: init.context,
      signal: onWire.signal,
      account: accountOf(),
      emit: (event) => logEvent(settings.logger, operation, id, event),
    };
    const run = compose(middleware, async (inner) => {
      const { operation, signal, emit, account } = inner;
      const built = buildRequest(inner);
      const request = built instanceof Promise ? await built : built;
      const stop = signal === call.signal ? waiting.signal : signal;
      const secrets = new Secrets(request.sent);
      const delivery = { request, operation, signal, stop, emit, account, settings: perCall, secrets, ends };
      return readAnswer(delivery, await send(delivery));
    });
    const make = () => {
      if (waiting.isOver) throw waiting.signal.reason;
      return onWire.until(run(call));
    };
    if (isEndless && operation.method === "GET") return make();
    return counted(item, operation, ends, make).finally(() => {
      waiting.release();
      onWire.release();
    });
  };
}
