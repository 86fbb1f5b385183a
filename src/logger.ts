import { safely } from "./ground/index.js";

/** Logs structured fields with a message: the signature that `console` and pino share. */
export type LogMethod = (fields: Record<string, unknown>, message: string) => void;

/** Where events and warnings go, by level. */
export interface Logger {
  debug: LogMethod;
  info: LogMethod;
  warn: LogMethod;
  error: LogMethod;
}

/** Logs, ignoring a logger that fails: logging must not fail the call it reports on. */
export function logSafely(logger: Logger, level: keyof Logger, fields: Record<string, unknown>, message: string): void {
  safely(() => logger[level](fields, message));
}

const silent: LogMethod = () => {};

/** Whether nobody reads what is logged at this level. */
export const isSilent = (logger: Logger, level: keyof Logger): boolean =>
  logger === defaultLogger && logger[level] === silent;

/** Used when the caller gives no logger: only what must not go unnoticed. */
export const defaultLogger: Logger = {
  debug: silent,
  info: silent,
  warn: (fields, message) => console.warn(`syncro-msp: ${message}`, fields),
  error: (fields, message) => console.error(`syncro-msp: ${message}`, fields),
};
