/** The path that was meant, for the most common slips; for all others every path of the table. */
export type Meant<T, P extends string> = P extends `/api/v1${infer Rest extends keyof T & string}`
  ? `paths are relative to /api/v1: ${Rest}`
  : P extends `/${string}`
    ? WithIds<P> extends keyof T
      ? `ids go into params.path of ${WithIds<P> & string}`
      : P extends `${infer Rest extends keyof T & string}/`
        ? `did you mean ${Rest}`
        : `${P}s` extends keyof T
          ? `did you mean ${P}s`
          : keyof T
    : `/${P}` extends keyof T
      ? `did you mean /${P}`
      : keyof T;
type WithIds<P> = P extends `/${infer Part}/${infer Rest}`
  ? `/${IdOr<Part>}${WithIds<`/${Rest}`>}`
  : P extends `/${infer Part}`
    ? `/${IdOr<Part>}`
    : never;
type IdOr<Part extends string> = Part extends `${number}` ? "{id}" : Part;
