import type { paths } from "./generated/schema.js";
import type { HttpMethod } from "./operation.js";

// What the types of calls are made of.

export type Lowered = { [M in HttpMethod]: Lowercase<M> };
export type OperationShape = { parameters: object; responses: object };
export type Simplify<T> = { [K in keyof T]: T[K] } & {};
// biome-ignore lint/complexity/noBannedTypes: `{}` is the type without a required key, which is the question here
export type Nothing = {};
type OptionalKey<T, K extends keyof T> = Nothing extends Pick<T, K> ? true : false;
type RequiredKeys<T> = { [K in keyof T]-?: OptionalKey<T, K> extends true ? never : K }[keyof T];
export type AllOptional<T> = [RequiredKeys<T>] extends [never] ? true : false;
/** Optional keys also take `undefined`, for callers under `exactOptionalPropertyTypes`. */
type Lax<T> = { [K in keyof T]: OptionalKey<T, K> extends true ? T[K] | undefined : T[K] };

/** The description's paths that have method `M`. */
export type PathsWith<M extends HttpMethod> = {
  [P in keyof paths]: paths[P] extends { [K in Lowered[M]]: OperationShape } ? P : never;
}[keyof paths];

export type OperationOf<P extends keyof paths, M extends HttpMethod> = paths[P] extends {
  [K in Lowered[M]]: infer O extends OperationShape;
}
  ? O
  : never;

type ParamsIn<Parameters, K extends "query" | "path"> = Parameters extends { [k in K]: infer V extends object }
  ? { [k in K]: Lax<V> }
  : Parameters extends { [k in K]?: never }
    ? Nothing
    : Parameters extends { [k in K]?: infer V }
      ? { [k in K]?: Lax<Exclude<V, undefined>> | undefined }
      : Nothing;
export type ParamsOf<O> = O extends { parameters: infer X }
  ? Simplify<ParamsIn<X, "path"> & ParamsIn<X, "query">>
  : never;
export type ParamsInit<X> = [keyof X] extends [never]
  ? Nothing
  : AllOptional<X> extends true
    ? { params?: X | undefined }
    : { params: X };

export type ContentOf<C> = C extends { content: infer T extends object } ? T[keyof T] : never;
export type BodyInit<O> = O extends { requestBody: infer B }
  ? { body: Lax<ContentOf<B>> }
  : O extends { requestBody?: never }
    ? Nothing
    : O extends { requestBody?: infer B }
      ? { body?: Lax<ContentOf<Exclude<B, undefined>>> | undefined }
      : Nothing;
