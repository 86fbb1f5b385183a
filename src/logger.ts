/** One structured event and its text. `console` and pino both take it as it is. */
export type LogMethod = (fields: Record<string, unknown>, message: string) => void;

/** Where events and warnings go, by level. `message` says the same in words. */
export interface Logger {
  debug: LogMethod;
  info: LogMethod;
  warn: LogMethod;
  error: LogMethod;
}

const silent: LogMethod = () => {};

/** Without a logger of the caller's, only what must not be lost in silence is said. */
export const defaultLogger: Logger = {
  debug: silent,
  info: silent,
  warn: (fields, message) => console.warn(`syncro-msp: ${message}`, fields),
  error: (fields, message) => console.error(`syncro-msp: ${message}`, fields),
};
