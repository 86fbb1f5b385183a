// resources/ is a second statement about the API, on purpose: kept by hand, so that it does not move when the description
// does. Here it is held against the types that are generated from the description, by equality: a difference fails to
// compile, with its place in the message. One of the two is wrong then: find out which, and correct it. What types cannot
// see is in test/facts/.
import type { DataOf, HttpMethod, paths } from "../../src/index.js";
import type { ErrorText } from "./resources/shared.js";

/** Accepts `never` only: what else it is given stands in the compiler's message. */
export type None<T extends never> = T;

/** Where a statement and the description differ, such as `"GET /tickets 200.tickets[].number"`. */
export type Disagreements<Statement> = {
  [K in keyof Statement & string]: K extends OperationKey
    ? Difference<Plain<Stated<K, Statement[K]>>, Plain<Described<K>>, K>
    : `${K} is not described`;
}[keyof Statement & string];

/** `"GET /tickets"` and all others that are described. */
export type OperationKey = {
  [P in keyof paths & string]: {
    [M in HttpMethod]: paths[P] extends { [m in Lowercase<M>]: { responses: object } } ? `${M} ${P}` : never;
  }[HttpMethod];
}[keyof paths & string];

/** What goes without saying: every name in braces is an id, every operation has these errors, and with a body 400. */
type Stated<K extends string, S> = Omit<
  {
    path: { [N in NamesIn<K>]: number };
    401: ErrorText;
    429: string | ErrorText;
    500: string | ErrorText;
  } & Malformed<S>,
  keyof S
> &
  S;
type Malformed<S> = "body" extends keyof S ? { 400: string } : unknown;
type NamesIn<K extends string> = K extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type Described<K extends string> = K extends `${infer M extends HttpMethod} ${infer P extends keyof paths}`
  ? Parts<paths[P][Lowercase<M> & keyof paths[P]], K>
  : never;
type Parts<O, K> = O extends { parameters: object; responses: object }
  ? PathOf<O["parameters"]> & QueryOf<O["parameters"]> & BodyOf<O> & Answers<O["responses"], K>
  : never;

type PathOf<X> = X extends { path: infer Path } ? { path: Path } : { path: { [N in never]: number } };
type QueryOf<X> = X extends { query: infer Q }
  ? { query: Q }
  : X extends { query?: infer Q }
    ? [Q] extends [undefined]
      ? unknown
      : { query: Exclude<Q, undefined> }
    : unknown;
type BodyOf<O> = O extends { requestBody: infer B }
  ? { body: Content<B> }
  : O extends { requestBody?: infer B }
    ? [B] extends [undefined]
      ? unknown
      : { body?: Content<Exclude<B, undefined>> }
    : unknown;
type Content<C> = C extends { content: infer T extends object } ? T[keyof T] : undefined;
type Answers<R, K> = { [S in keyof R]: Content<R[S]> | (S extends 200 | 201 ? Missing<K> : never) };
type Missing<K> = K extends `${infer M extends HttpMethod} ${infer P}`
  ? null extends DataOf<P, M>
    ? null | undefined
    : never
  : never;

/**
 * Written out: no intersections, and a string with suggested values is a string. That whatever may be left out takes
 * `undefined`, and a moment that is sent takes a `Date`, goes without saying.
 */
type Plain<T> = T extends Date
  ? never
  : T extends string
    ? string extends T
      ? string
      : T
    : T extends number | boolean | null | undefined
      ? T
      : T extends object
        ? { [K in keyof T]: Plain<Pick<T, K> extends Required<Pick<T, K>> ? T[K] : Exclude<T[K], undefined>> }
        : T;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Never, or the places where two types differ; where those cannot be told, as in unions, the place of the whole. */
type Difference<A, B, At extends string> =
  Same<A, B> extends true ? never : [Inside<A, B, At>] extends [never] ? At : Inside<A, B, At>;
type Inside<A, B, At extends string> = [A, B] extends [readonly (infer X)[], readonly (infer Y)[]]
  ? Difference<X, Y, `${At}[]`>
  : [A, B] extends [object, object]
    ? InKeys<A, B, At>
    : [A, B] extends [Exclude<A, Empty>, Exclude<B, Empty>]
      ? never
      : Same<Extract<A, Empty>, Extract<B, Empty>> extends true
        ? Difference<Exclude<A, Empty>, Exclude<B, Empty>, At>
        : never;
type Empty = null | undefined;
type InKeys<A, B, At extends string> = {
  [K in (keyof A | keyof B) & (string | number)]: K extends keyof A & keyof B
    ? Same<
        Pick<A, K> extends Required<Pick<A, K>> ? 1 : 0,
        Pick<B, K> extends Required<Pick<B, K>> ? 1 : 0
      > extends true
      ? Difference<A[K], B[K], Place<At, K>>
      : `${Place<At, K>}: required or not`
    : K extends keyof A
      ? `${Place<At, K>} is not described`
      : `${Place<At, K>} is not stated`;
}[(keyof A | keyof B) & (string | number)];
type Place<At extends string, K extends string | number> = At extends `${string} ${string} ${string}`
  ? `${At}.${K}`
  : `${At} ${K}`;
