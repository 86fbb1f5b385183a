/** One structured event and its text. `console` and pino both take it as it is. */
export type LogMethod = (fields: Record<string, unknown>, message: string) => void;

/** Where events and warnings go, by level. `message` says the same in words. */
export interface Logger {
  debug: LogMethod;
  info: LogMethod;
  warn: LogMethod;
  error: LogMethod;
}

/** Logs, and ignores a logger that throws: it must not fail what it reports on. */
export function logSafely(logger: Logger, level: keyof Logger, fields: Record<string, unknown>, message: string): void {
  try {
    logger[level](fields, message);
  } catch {}
}

const silent: LogMethod = () => {};

/** Used when the caller gives no logger: only what must not go unnoticed. */
export const defaultLogger: Logger = {
  debug: silent,
  info: silent,
  warn: (fields, message) => console.warn(`syncro-msp: ${message}`, fields),
  error: (fields, message) => console.error(`syncro-msp: ${message}`, fields),
};
