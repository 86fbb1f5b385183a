import { type Attributes, context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { isSyncroError } from "../errors/index.js";
import type { SyncroEvent } from "../events.js";
import { version } from "../generated/version.js";
import { safely } from "../ground/index.js";
import type { SyncroCall, SyncroMiddleware } from "../middleware.js";
import type { SyncroResult } from "../types.js";

export interface TraceOptions {
  /**
   * Starts the spans.
   * @default the global provider's tracer named `syncro-msp`
   * @example tracer: provider.getTracer("billing-sync")
   */
  tracer?: Tracer | undefined;
}

/**
 * Records one client span per call, following OpenTelemetry's HTTP conventions, with an event for each attempt, answer,
 * retry, wait and cache lookup. The span covers what the caller waits for, queue and retries included. It holds no query,
 * body or header, and of Syncro's answer only the status.
 *
 * @example
 * syncro.use(traceCalls()); // first, so that it also sees what other middleware answers
 */
export function traceCalls({ tracer = trace.getTracer("syncro-msp", version) }: TraceOptions = {}): SyncroMiddleware {
  return (call, next) => {
    const { method, path } = call.operation;
    const span = safely(() =>
      tracer.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes: attributesOf(call) }),
    );
    if (span === undefined) return next(call);
    return context.with(trace.setSpan(context.active(), span), async () => {
      try {
        const result = await next(observed(call, span));
        safely(() => noteResult(span, result));
        return result;
      } catch (error) {
        safely(() => noteFailure(span, error));
        throw error;
      } finally {
        safely(() => span.end());
      }
    });
  };
}

function noteResult(span: Span, { error, response: { status } }: SyncroResult<unknown>): void {
  span.setAttribute("http.response.status_code", status);
  if (error === undefined) return;
  span.setAttribute("error.type", String(status));
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function noteFailure(span: Span, error: unknown): void {
  const known = isSyncroError(error);
  span.setAttribute("error.type", known ? error.code : error instanceof Error ? error.name : "_OTHER");
  span.setStatus({ code: SpanStatusCode.ERROR, ...(known && { message: error.message }) });
}

function attributesOf({ id, operation, params, account }: SyncroCall): Attributes {
  const { hostname, port, protocol } = new URL(account.baseUrl);
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.path[name])),
  );
  return {
    "http.request.method": operation.method,
    "url.template": operation.path,
    "url.full": `${account.baseUrl}${filled}`,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "syncro.operation": operation.id,
    "syncro.call_id": id,
  };
}

/** The call, with its events recorded on the span as well. */
function observed(call: SyncroCall, span: Span): SyncroCall {
  return {
    ...call,
    emit: (event) => {
      safely(() => noteEvent(span, event));
      call.emit(event);
    },
  };
}

function noteEvent(span: Span, event: SyncroEvent): void {
  span.addEvent(`syncro.${event.event}`, fieldsOf(event));
  if (event.event === "request" && event.attempt > 1) {
    span.setAttribute("http.request.resend_count", event.attempt - 1);
  }
}

/** `queueMs` becomes `syncro.queue_ms`. */
const fieldsOf = ({ event: _name, ...fields }: SyncroEvent): Attributes =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      `syncro.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
